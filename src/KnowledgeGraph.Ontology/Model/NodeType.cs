using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>A kind of node or an interface of several kinds.</summary>
public abstract class NodeType(string name, string description) : FieldOwner(name, description)
{
    /// <summary>The name of the root field for one node, in lower camel case.</summary>
    public required string Singular { get; init; }

    /// <summary>The name of the root field for many.</summary>
    public required string Plural { get; init; }

    /// <summary>The label that all its nodes carry in Neo4j: its name, unless told otherwise.</summary>
    public required string Label { get; init; }

    /// <summary>The interfaces that it implements, transitive ones included, by name.</summary>
    public ImmutableArray<NodeInterface> Interfaces { get; private set; } = [];

    /// <summary>The pair of dates that bounds the time for which a node holds; null where it has none.</summary>
    public ValidTimeFields? ValidTime { get; private set; }

    /// <summary>The kinds whose nodes are of this type: itself, or all that implement it; by index.</summary>
    public ImmutableArray<NodeKind> PossibleKinds { get; private set; } = [];

    /// <summary>Sets what refers to other types; called once, by the reader.</summary>
    public void Complete(
        ImmutableArray<OntologyField> fields,
        ImmutableArray<NodeInterface> interfaces,
        ImmutableArray<NodeKind> possibleKinds,
        ValidTimeFields? validTime
    )
    {
        SetFields(fields);
        Interfaces = interfaces;
        PossibleKinds = possibleKinds;
        ValidTime = validTime;
    }
}

/// <summary>A kind of node: an object type marked <c>@node</c>.</summary>
public sealed class NodeKind(string name, string description, int index) : NodeType(name, description)
{
    /// <summary>The place among <see cref="OntologyModel.Kinds"/>.</summary>
    public int Index { get; } = index;

    /// <summary>All labels of its nodes in Neo4j, its own first.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>Where a timeline draws its nodes; null where it is not told.</summary>
    public string? Lane { get; init; }

    /// <summary>The properties that are searched, in the order of the fields.</summary>
    public IEnumerable<PropertyField> SearchedFields => Fields.OfType<PropertyField>().Where(property => property.SearchWeight > 0);
}

/// <summary>An interface of nodes, marked <c>@node</c>.</summary>
public sealed class NodeInterface(string name, string description) : NodeType(name, description);

/// <summary>The two date fields of a valid time: from is the first day, to the first day on which it no longer held.</summary>
public sealed record ValidTimeFields(PropertyField From, PropertyField To);
