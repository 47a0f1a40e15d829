using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>What an ontology says: kinds of nodes, relationships, records, enums, and what is dated, changed and held.</summary>
/// <remarks>Immutable once read. Made by <c>OntologyReader</c> from SDL; <c>docs/ontology.md</c> tells the dialect.</remarks>
public sealed class OntologyModel
{
    private readonly Dictionary<string, NodeType> _nodeTypes;
    private readonly Dictionary<string, RelationshipKind> _relationships;

    /// <summary>Gathers what was read.</summary>
    public OntologyModel(
        ImmutableArray<NodeKind> kinds,
        ImmutableArray<NodeInterface> interfaces,
        ImmutableArray<RelationshipKind> relationships,
        ImmutableArray<PropertiesType> propertiesTypes,
        ImmutableArray<RecordType> records,
        ImmutableArray<EnumKind> enums,
        TimelineModel? timeline,
        ImmutableArray<ChangeModel> changes,
        string version
    )
    {
        Kinds = kinds;
        Interfaces = interfaces;
        Relationships = relationships;
        PropertiesTypes = propertiesTypes;
        Records = records;
        Enums = enums;
        Timeline = timeline;
        Changes = changes;
        Version = version;
        _nodeTypes = new Dictionary<string, NodeType>(StringComparer.Ordinal);
        foreach (NodeType type in kinds.Cast<NodeType>().Concat(interfaces))
        {
            _nodeTypes[type.Name] = type;
        }

        _relationships = relationships.ToDictionary(kind => kind.Type, StringComparer.Ordinal);
    }

    /// <summary>The kinds of nodes, by name; <see cref="NodeKind.Index"/> is the place here.</summary>
    public ImmutableArray<NodeKind> Kinds { get; }

    /// <summary>The interfaces of nodes, by name.</summary>
    public ImmutableArray<NodeInterface> Interfaces { get; }

    /// <summary>The kinds of relationships, by type; <see cref="RelationshipKind.Index"/> is the place here.</summary>
    public ImmutableArray<RelationshipKind> Relationships { get; }

    /// <summary>The types that give relationships their properties, by name.</summary>
    public ImmutableArray<PropertiesType> PropertiesTypes { get; }

    /// <summary>The types of records that live inside nodes and relationships, by name.</summary>
    public ImmutableArray<RecordType> Records { get; }

    /// <summary>The enums, by name.</summary>
    public ImmutableArray<EnumKind> Enums { get; }

    /// <summary>What the timeline is made of; null where the ontology declares none.</summary>
    public TimelineModel? Timeline { get; }

    /// <summary>The kinds that change what holds of an element in a whole.</summary>
    public ImmutableArray<ChangeModel> Changes { get; }

    /// <summary>The relationships that mean that their ends disagree, by the root fields' names.</summary>
    public ImmutableArray<DisagreementModel> Disagreements { get; init; } = [];

    /// <summary>What all relationships have: the type marked <c>all: true</c>; null where none is.</summary>
    public PropertiesType? CommonProperties { get; init; }

    /// <summary>A hash of the ontology's text.</summary>
    public string Version { get; }

    /// <summary>The kind or interface of that name, if there is one.</summary>
    public NodeType? FindNodeType(string name) => _nodeTypes.GetValueOrDefault(name);

    /// <summary>The kind of that name, if there is one.</summary>
    public NodeKind? FindKind(string name) => FindNodeType(name) as NodeKind;

    /// <summary>The kind of relationship of that type, if there is one.</summary>
    public RelationshipKind? FindRelationship(string type) => _relationships.GetValueOrDefault(type);
}
