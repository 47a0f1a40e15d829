using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>Relay connections of nodes and of relationships.</summary>
/// <remarks>https://relay.dev/graphql/connections.htm</remarks>
internal sealed class ConnectionTypes(ApiSchemaBuilder builder)
{
    public ObjectType Of(NodeType type) =>
        Connection($"{Upper(type.Plural)}Connection", $"A page of {type.Plural}.", () =>
            Edge($"{type.Name}Edge", "A node and its place in the order.", [NodeField(type)]), () => [builder.Aggregates.Field(type), builder.Groups.Field(type, null)]);

    public FieldDefinition Field(RelationshipField field)
    {
        var (target, properties) = (field.Target, field.Relationship.Properties);
        var connection = Connection(
            $"{target.Name}{properties.Name}Connection",
            $"A page of relationships to {target.Plural}.",
            () => Edge(
                $"{target.Name}{properties.Name}Edge",
                "A relationship, the node that it leads to and its place in the order.",
                [
                    NodeField(target),
                    ApiSchemaBuilder.Envelope(
                        EnvelopeField.Properties,
                        "properties",
                        "The relationship itself.",
                        CommonTypes.NonNull(builder.Nodes.Of(properties))
                    ),
                ]
            ),
            () => [builder.Aggregates.Field(target, properties), builder.Groups.Field(target, properties)]
        );
        return new FieldDefinition(
            $"{field.Name}Connection",
            field.Description,
            CommonTypes.NonNull(connection),
            ApiSchemaBuilder.Inputs(
                [
                    CommonTypes.Argument("where", "Which to give.", builder.Filters.ConnectionWhere(field)),
                    CommonTypes.Argument("sort", "The order; the first key first.", new ListType(CommonTypes.NonNull(builder.Sorts.Of(field)))),
                    .. PageArguments(),
                    .. builder.Time.AsOfArguments(),
                ]
            )
        )
        {
            Role = new RelationshipConnectionRole(field),
        };
    }

    public static IEnumerable<InputValueDefinition> PageArguments() =>
        [
            CommonTypes.Argument("first", "So many from the start, or behind `after`.", BuiltInScalars.Int),
            CommonTypes.Argument("after", "Only what stands behind this cursor.", BuiltInScalars.String),
            CommonTypes.Argument("last", "So many from the end, or before `before`.", BuiltInScalars.Int),
            CommonTypes.Argument("before", "Only what stands before this cursor.", BuiltInScalars.String),
        ];

    public ObjectType Connection(string typeName, string description, Func<ObjectType> edge, Func<IEnumerable<FieldDefinition>> together) =>
        builder.Get(typeName, name =>
        {
            var made = new ObjectType(name, description);
            made.Define(() =>
                (
                    ApiSchemaBuilder.Fields(
                        [
                            ApiSchemaBuilder.Envelope(EnvelopeField.TotalCount, "totalCount", "How many there are on all pages.", CommonTypes.NonNull(BuiltInScalars.Int)),
                            ApiSchemaBuilder.Envelope(EnvelopeField.PageInfo, "pageInfo", "Where this page stands.", CommonTypes.NonNull(builder.Common.PageInfo)),
                            ApiSchemaBuilder.Envelope(EnvelopeField.Edges, "edges", "The entries of this page.", CommonTypes.ListOf(edge())),
                            .. together(),
                        ]
                    ),
                    []
                )
            );
            return made;
        });

    public ObjectType Edge(string typeName, string description, IReadOnlyList<FieldDefinition> fields) =>
        builder.Get(typeName, name => CommonTypes.MakeObject(
            name,
            description,
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.Cursor, "cursor", "The entry's place in the order, for `after` and `before`.", CommonTypes.NonNull(BuiltInScalars.String)),
                .. fields,
            ]
        ));

    public FieldDefinition NodeField(NodeType type) =>
        ApiSchemaBuilder.Envelope(EnvelopeField.Node, "node", "The node.", CommonTypes.NonNull(builder.Nodes.Of(type)));

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
