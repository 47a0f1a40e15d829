using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>What <c>@change</c> declares: a kind whose nodes change what holds of an element in a whole.</summary>
public sealed class ChangeModel
{
    /// <summary>The root field that answers what held on a date.</summary>
    public required string Root { get; init; }

    /// <summary>The name of the answer's type.</summary>
    public required string StateType { get; init; }

    /// <summary>The name of the type of one entry of the answer.</summary>
    public required string EntryType { get; init; }

    /// <summary>The root field that answers what changed between two dates; null where the ontology asks for none.</summary>
    public ChangesBetween? Between { get; init; }

    /// <summary>The kind of the changes.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>From the change to its whole, one.</summary>
    public required RelationshipField Whole { get; init; }

    /// <summary>From the change to its element, one.</summary>
    public required RelationshipField Element { get; init; }

    /// <summary>What it does; its enum's values declare their effects.</summary>
    public required PropertyField ChangeKind { get; init; }

    /// <summary>The rank of what makes it; none where the ontology has no ranks.</summary>
    public PropertyField? Level { get; init; }

    /// <summary>What rule it makes; a value may forbid.</summary>
    public PropertyField? Modality { get; init; }

    /// <summary>When it takes effect.</summary>
    public required PropertyField Effective { get; init; }

    /// <summary>From the change to the acts that made it.</summary>
    public required ImmutableArray<RelationshipField> Acts { get; init; }

    /// <summary>From the change to the changes that it ends.</summary>
    public RelationshipField? Ends { get; init; }

    /// <summary>From the change to whoever asserts it where others dispute it.</summary>
    public RelationshipField? Contested { get; init; }

    /// <summary>From the whole to the elements that hold, with intervals: derived.</summary>
    public required RelationshipField Holds { get; init; }

    /// <summary>From the whole to the changes that forbid, with intervals: derived.</summary>
    public RelationshipField? Forbids { get; init; }

    /// <summary>The fields of the derived intervals, by the meaning they have for the fold.</summary>
    public required IntervalFields Interval { get; init; }

    /// <summary>The same of the derived constraints; null exactly where <see cref="Forbids"/> is.</summary>
    public IntervalFields? ForbidsInterval { get; init; }
}

/// <summary>The root field that answers what changed between two dates.</summary>
/// <param name="Root">Its name.</param>
/// <param name="Type">The name of the answer's type.</param>
/// <param name="Changes">From the whole to its changes.</param>
public sealed record ChangesBetween(string Root, string Type, RelationshipField Changes);

/// <summary>The properties of a derived interval: valid time, and by their names <c>level</c>, <c>sinceAtLatest</c>, <c>contested</c>, <c>changes</c>.</summary>
public sealed record IntervalFields(
    ValidTimeFields Time,
    PropertyField? Level,
    PropertyField? AtLatest,
    PropertyField? Contested,
    ReferenceField Changes
);
