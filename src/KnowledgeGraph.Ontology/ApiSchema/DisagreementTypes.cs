using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The pairs of nodes that disagree.</summary>
internal sealed class DisagreementTypes(ApiSchemaBuilder builder)
{
    /// <summary>The root field.</summary>
    public FieldDefinition Field(DisagreementModel model)
    {
        var side = model.Field.Target;
        var connection = builder.Get($"{model.Pair}Connection", name =>
        {
            var made = new ObjectType(name, "A page of pairs that disagree.");
            made.Define(() =>
                (
                    ApiSchemaBuilder.Fields(
                        [
                            ApiSchemaBuilder.Envelope(EnvelopeField.TotalCount, "totalCount", "How many there are on all pages.", CommonTypes.NonNull(BuiltInScalars.Int)),
                            ApiSchemaBuilder.Envelope(EnvelopeField.PageInfo, "pageInfo", "Where this page stands.", CommonTypes.NonNull(builder.Common.PageInfo)),
                            ApiSchemaBuilder.Envelope(EnvelopeField.Edges, "edges", "The pairs of this page.", CommonTypes.ListOf(Edge(model))),
                        ]
                    ),
                    []
                )
            );
            return made;
        });
        return new FieldDefinition(
            model.Root,
            $"Pairs of {side.Plural} that disagree, by the id of the one that disagrees with the other: {Rule(model)}. Each pair comes once, however many such relationships join it, with the first of them by id.",
            CommonTypes.NonNull(connection),
            ApiSchemaBuilder.Inputs(
                [
                    .. model.About is null ? [] : (IEnumerable<InputValueDefinition>)
                    [
                        CommonTypes.Argument("about", "Only pairs of which a side is about one of these nodes.", new ListType(CommonTypes.NonNull(BuiltInScalars.ID))),
                    ],
                    .. ConnectionTypes.PageArguments(),
                    .. builder.Time.AsOfArguments(),
                ]
            )
        )
        {
            Role = new DisagreementRole(model),
        };
    }

    private ObjectType Edge(DisagreementModel model) =>
        builder.Connections.Edge(
            $"{model.Pair}Edge",
            "Two nodes that disagree, and by which relationship.",
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.Source, "source", "The node that disagrees with the other.", CommonTypes.NonNull(builder.Nodes.Of(model.Field.Target))),
                ApiSchemaBuilder.Envelope(EnvelopeField.Target, "target", "The node with which it disagrees.", CommonTypes.NonNull(builder.Nodes.Of(model.Field.Target))),
                ApiSchemaBuilder.Envelope(EnvelopeField.Properties, "properties", "The relationship by which they disagree.", CommonTypes.NonNull(builder.Nodes.Of(model.Field.Relationship.Properties))),
            ]
        );

    private static string Rule(DisagreementModel model) =>
        string.Join(
            " and ",
            model.Conditions.Select(condition => $"whose `{condition.Property}` is {string.Join(" or ", condition.Values.Select(value => $"`{value}`"))}")
                .Prepend($"joined by a relationship `{model.Field.Relationship}`")
        );
}
