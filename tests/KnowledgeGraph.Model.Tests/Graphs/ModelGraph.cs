using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Graphs;

/// <summary>A graph as plain objects, in no order that means anything.</summary>
internal sealed record ModelGraph(int Seed, IReadOnlyList<ModelNode> Nodes, IReadOnlyList<ModelRelationship> Relationships);

/// <summary>A node: its values by the names of its fields; what is missing is not there.</summary>
internal sealed record ModelNode(NodeKind Kind, string Id, IReadOnlyDictionary<string, object> Values);

/// <summary>A relationship, likewise.</summary>
internal sealed record ModelRelationship(
    RelationshipKind Kind,
    string Id,
    ModelNode Source,
    ModelNode Target,
    IReadOnlyDictionary<string, object> Values
);

/// <summary>A node as it was reached: on a relationship, or on none.</summary>
internal sealed record ModelRow(ModelNode Node, ModelRelationship? Relationship);
