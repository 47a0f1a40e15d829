using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The graph itself: its version, which a reader can cite, and how much it holds.</summary>
internal sealed class GraphTypes(ApiSchemaBuilder builder)
{
    /// <summary>The name of the root field.</summary>
    public const string Root = "graph";

    /// <summary>The root field.</summary>
    public FieldDefinition Field =>
        Make(GraphField.Graph, Root, "The graph itself: its version, which a reader can cite, and how much it holds.", CommonTypes.NonNull(Graph));

    private ObjectType Graph =>
        builder.Get("Graph", name => CommonTypes.MakeObject(
            name,
            "A graph: what a reader cites, and how much it holds.",
            [
                Make(GraphField.Version, "version", "A hash of all that the graph holds: two graphs of one version give the same answers.", CommonTypes.NonNull(BuiltInScalars.String)),
                Make(GraphField.OntologyVersion, "ontologyVersion", "A hash of the ontology.", CommonTypes.NonNull(BuiltInScalars.String)),
                Make(GraphField.NodeCount, "nodeCount", "How many nodes there are.", CommonTypes.NonNull(BuiltInScalars.Int)),
                Make(GraphField.RelationshipCount, "relationshipCount", "How many relationships there are, those that follow from others included.", CommonTypes.NonNull(BuiltInScalars.Int)),
                Make(GraphField.Kinds, "kinds", "The kinds of nodes, in the ontology's order.", CommonTypes.ListOf(KindCount)),
                Make(GraphField.RelationshipKinds, "relationshipKinds", "The kinds of relationships, in the ontology's order.", CommonTypes.ListOf(RelationshipKindCount)),
            ]
        ));

    private ObjectType KindCount =>
        builder.Get("KindCount", name => CommonTypes.MakeObject(
            name,
            "How many nodes there are of a kind.",
            [
                Make(GraphField.Kind, "kind", "The kind.", CommonTypes.NonNull(builder.Common.Kind)),
                Make(GraphField.Count, "count", "How many nodes there are of it.", CommonTypes.NonNull(BuiltInScalars.Int)),
            ]
        ));

    private ObjectType RelationshipKindCount =>
        builder.Get("RelationshipKindCount", name => CommonTypes.MakeObject(
            name,
            "How many relationships there are of a kind.",
            [
                Make(GraphField.Kind, "kind", "The kind, as Neo4j spells it.", CommonTypes.NonNull(BuiltInScalars.String)),
                Make(GraphField.Count, "count", "How many relationships there are of it.", CommonTypes.NonNull(BuiltInScalars.Int)),
            ]
        ));

    private static FieldDefinition Make(GraphField field, string name, string description, GraphQLType type) =>
        new(name, description, type, InputValueMap.Empty) { Role = new GraphRole(field) };
}
