using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.FieldMerging;

/// <summary>What is to be checked of a merged set.</summary>
[Flags]
internal enum MergeChecks
{
    /// <summary>Fields that one object can answer are the same field with the same arguments.</summary>
    SameFields = 1,

    /// <summary>Fields of one response name have types that write alike, whatever object answers.</summary>
    SameShapes = 2,

    /// <summary>Both.</summary>
    All = SameFields | SameShapes,
}

/// <summary>A field in a merged set, and the way to it; the way is only for the error.</summary>
internal sealed record MergedField(SelectedField Selected, MergedField? Above, int Order)
{
    public FieldSyntax Syntax => Selected.Syntax;
}

/// <summary>Selection sets whose fields come together in one object of the response.</summary>
internal sealed class MergedSet : IEquatable<MergedSet>
{
    private readonly int[] _ids;
    private readonly int _hash;

    public MergedSet(MergeChecks checks, ImmutableArray<(FlatSelectionSet Set, MergedField? Above)> parts)
    {
        Checks = checks;
        Parts = parts;
        _ids = new int[parts.Length];
        for (var index = 0; index < _ids.Length; index++)
        {
            _ids[index] = parts[index].Set.Id;
        }

        Array.Sort(_ids);
        var hash = new HashCode();
        hash.Add((int)checks);
        foreach (var id in _ids)
        {
            hash.Add(id);
        }

        _hash = hash.ToHashCode();
    }

    public MergeChecks Checks { get; }

    public ImmutableArray<(FlatSelectionSet Set, MergedField? Above)> Parts { get; }

    public bool Equals(MergedSet? other) => other is not null && Checks == other.Checks && _ids.AsSpan().SequenceEqual(other._ids);

    public override bool Equals(object? obj) => Equals(obj as MergedSet);

    public override int GetHashCode() => _hash;
}
