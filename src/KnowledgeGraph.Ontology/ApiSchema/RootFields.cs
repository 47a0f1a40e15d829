using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The fields of the query root.</summary>
internal sealed class RootFields(ApiSchemaBuilder builder)
{
    public FieldMap All()
    {
        var fields = new List<FieldDefinition>
        {
            new("node", "The node of that id, of whatever kind; null where there is none.", builder.Nodes.Node, IdArguments()) { Role = new NodeRole(null) },
        };
        fields.Add(Several());
        fields.Add(builder.Search.Field);
        fields.Add(new GraphTypes(builder).Field);
        if (builder.Ontology.Timeline is { } timeline)
        {
            fields.Add(builder.Timelines.Root(timeline));
        }

        fields.AddRange(builder.Ontology.Changes.Select(builder.States.State));
        fields.AddRange(builder.Ontology.Changes.Where(change => change.Between is not null).Select(builder.States.Changes));
        fields.AddRange(builder.Ontology.Disagreements.Select(builder.Disagreements.Field));
        if (!builder.Ontology.Relationships.IsEmpty)
        {
            fields.Add(builder.Walks.Paths());
            fields.Add(builder.Walks.Neighbourhood());
        }

        foreach (var type in builder.Ontology.Kinds.Cast<NodeType>().Concat(builder.Ontology.Interfaces))
        {
            fields.AddRange(Of(type));
        }

        return ApiSchemaBuilder.Fields(fields);
    }

    private FieldDefinition Several() =>
        new(
            "nodes",
            "The nodes of these ids, of whatever kind, by id; an id of which there is none is left out.",
            CommonTypes.ListOf(builder.Nodes.Node),
            ApiSchemaBuilder.Inputs(
                [CommonTypes.Argument("ids", "The slugs.", CommonTypes.NonNull(new ListType(CommonTypes.NonNull(BuiltInScalars.ID)))), .. builder.Time.AsOfArguments()]
            )
        )
        {
            Role = new NodesOfIdsRole(),
        };

    private InputValueMap IdArguments() =>
        ApiSchemaBuilder.Inputs([CommonTypes.Argument("id", "The slug.", CommonTypes.NonNull(BuiltInScalars.ID)), .. builder.Time.AsOfArguments()]);

    private IEnumerable<FieldDefinition> Of(NodeType type)
    {
        var node = builder.Nodes.Of(type);
        yield return new FieldDefinition(type.Singular, $"One {type.Name} by its id; null where there is none.", node, IdArguments())
        {
            Role = new NodeRole(type),
        };
        yield return new FieldDefinition(
            type.Plural,
            type.Description,
            CommonTypes.ListOf(node),
            ApiSchemaBuilder.Inputs([.. builder.Filters.ListArguments(type), .. builder.Time.AsOfArguments()])
        )
        {
            Role = new NodesRole(type),
        };
        yield return new FieldDefinition(
            $"{type.Plural}Connection",
            type.Description,
            CommonTypes.NonNull(builder.Connections.Of(type)),
            ApiSchemaBuilder.Inputs(
                [
                    builder.Filters.WhereArgument(type),
                    CommonTypes.Argument("sort", "The order; the first key first.", new ListType(CommonTypes.NonNull(builder.Sorts.Of(type)))),
                    .. ConnectionTypes.PageArguments(),
                    .. builder.Time.AsOfArguments(),
                ]
            )
        )
        {
            Role = new NodesConnectionRole(type),
        };
    }
}
