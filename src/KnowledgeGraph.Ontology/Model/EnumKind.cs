using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>What a value of a change's kind does to the interval of its element.</summary>
public enum ChangeEffect
{
    /// <summary>Opens an interval where none is open.</summary>
    Opens,

    /// <summary>Opens one marked <i>at latest</i> where none is open.</summary>
    OpensAtLatest,

    /// <summary>Never opens or closes.</summary>
    Keeps,

    /// <summary>Closes the open interval.</summary>
    Closes,
}

/// <summary>An enum.</summary>
public sealed class EnumKind(string name, string description, ImmutableArray<EnumKindValue> values)
{
    private readonly Dictionary<string, int> _places = values
        .Select((value, place) => (value.Name, place))
        .ToDictionary(pair => pair.Name, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string Description { get; } = description;

    /// <summary>The values in the order of the SDL.</summary>
    public ImmutableArray<EnumKindValue> Values { get; } = values;

    /// <summary>The place of the value of that name; -1 where there is none.</summary>
    public int PlaceOf(string valueName) => _places.GetValueOrDefault(valueName, -1);
}

/// <summary>A value of an enum; the effect and the ban are declared by <c>@effect</c> and <c>@forbids</c>.</summary>
public sealed record EnumKindValue(string Name, string Description, ChangeEffect? Effect, bool Forbids);
