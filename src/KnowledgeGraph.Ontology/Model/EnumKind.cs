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

/// <summary>A value of an enum, with what the directives on it say.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">The description.</param>
/// <param name="Effect"><c>@effect</c>: what a change of this kind does.</param>
/// <param name="Forbids"><c>@forbids</c>: a change of this modality forbids.</param>
/// <param name="IsDerived"><c>@derived</c>: the value that facts carry which seeding derives.</param>
/// <param name="IsContested"><c>@contested</c>: what opens on a change with this value is contested.</param>
/// <param name="Disagrees"><c>@disagrees</c>: a relationship with this value is a disagreement.</param>
public sealed record EnumKindValue(
    string Name,
    string Description,
    ChangeEffect? Effect = null,
    bool Forbids = false,
    bool IsDerived = false,
    bool IsContested = false,
    bool Disagrees = false
);
