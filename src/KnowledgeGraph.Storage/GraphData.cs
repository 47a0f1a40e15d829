using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Storage;

/// <summary>A whole, valid graph on its way into a store: what seeding hands over.</summary>
/// <param name="Ontology">The ontology it is valid against.</param>
/// <param name="Version">A hash of the seed and the ontology, which a reader can cite.</param>
/// <param name="Nodes">All nodes, in ascending order of their ids, compared as UTF-8 bytes.</param>
/// <param name="Relationships">All relationships, in ascending order of their ids, compared as UTF-8 bytes.</param>
public sealed record GraphData(
    OntologyModel Ontology,
    string Version,
    ImmutableArray<NodeData> Nodes,
    ImmutableArray<RelationshipData> Relationships
);

/// <summary>A node with its values.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its slug.</param>
/// <param name="Values">
/// A value per field of the kind, at <see cref="OntologyField.Index"/>; null where missing and for relationship fields. Id, String
/// and Enum: string; Int: int; Float: double; Boolean: bool; EdtfDate: <c>EdtfDate</c>; lists:
/// <c>object[]</c> of these; a reference: the id as string, or <c>object[]</c> of ids; records: <c>RecordData[]</c>.
/// </param>
public sealed record NodeData(NodeKind Kind, string Id, object?[] Values);

/// <summary>A relationship with its values, which are as those of <see cref="NodeData"/>, per field of the kind's properties.</summary>
public sealed record RelationshipData(RelationshipKind Kind, string Id, string Source, string Target, object?[] Values);

/// <summary>A record, with a value per field of its type.</summary>
public sealed record RecordData(RecordType Type, object?[] Values);
