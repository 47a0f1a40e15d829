using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Requests;

/// <summary>What is served: an ontology, the schema made of it, and the store that holds the graph.</summary>
public sealed record ServedGraph(OntologyModel Ontology, Schema Schema, IGraphStore Store);
