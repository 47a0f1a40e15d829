using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The inputs that ask what can be said of several entries together: of the related in a filter, of the entries of a group.</summary>
/// <remarks>Conventions are those of @neo4j/graphql 7; which of the related count, dates, ids and distinct values are added.</remarks>
internal sealed class AggregateFilterTypes(ApiSchemaBuilder builder)
{
    /// <summary>The field of the filter of a relationship.</summary>
    public InputValueDefinition Field(RelationshipField field) =>
        FilterTypes.Made(
            "aggregate",
            "What must be true of the related together.",
            Where(field.Target, field.Relationship.Properties, () => builder.Filters.ConnectionWhere(field)),
            new AggregateInput()
        );

    /// <summary>What must be true of several entries together.</summary>
    /// <param name="target">The type of the nodes.</param>
    /// <param name="properties">The properties of the relationships; null where there are none.</param>
    /// <param name="counted">The filter that says which count; null where all do.</param>
    public InputObjectType Where(NodeType target, PropertiesType? properties, Func<InputObjectType>? counted) =>
        builder.Filters.Input(
            $"{target.Name}{properties?.Name}{(counted is null ? "GroupWhere" : "ConnectionAggregateInput")}",
            counted is null ? "Which groups to give: all conditions must hold." : "What must be true of the related together: all conditions must hold.",
            self => Fields(self, target, properties, counted)
        );

    private IEnumerable<InputValueDefinition> Fields(InputObjectType self, NodeType target, PropertiesType? properties, Func<InputObjectType>? counted)
    {
        if (counted is not null)
        {
            yield return FilterTypes.Made("where", "Which of the related count; without it, all.", counted(), new CountedInput());
        }

        yield return FilterTypes.Made("count", "How many there are.", Count(properties is not null), new CountInput());
        yield return FilterTypes.Made("node", "What must be true of the nodes; each counts as often as it is an entry.", Properties(target), new NodeInput());
        if (properties is not null && AggregateTypes.Properties(properties).Any())
        {
            yield return FilterTypes.Made("edge", "What must be true of the relationships.", Properties(properties), new EdgeInput());
        }

        foreach (var logic in FilterTypes.LogicFields(self))
        {
            yield return logic;
        }
    }

    private InputObjectType Count(bool ofEdges) =>
        builder.Filters.Input(
            ofEdges ? "ConnectionAggregationCountFilterInput" : "AggregationCountFilterInput",
            "How many there must be: all conditions must hold.",
            _ =>
                [
                    FilterTypes.Made("nodes", "Of nodes, each once.", builder.Filters.OfScalar(BuiltInScalars.Int, ScalarKind.Int), new AggregateFunctionInput(AggregateFunction.CountNodes)),
                    .. ofEdges
                        ? (IEnumerable<InputValueDefinition>)
                        [
                            FilterTypes.Made("edges", "Of relationships.", builder.Filters.OfScalar(BuiltInScalars.Int, ScalarKind.Int), new AggregateFunctionInput(AggregateFunction.CountEdges)),
                        ]
                        : [],
                ]
        );

    private InputObjectType Properties(FieldOwner owner) =>
        builder.Filters.Input(
            $"{owner.Name}AggregationWhereInput",
            "What must be true of the values of several together: all conditions must hold; missing values do not count.",
            self =>
                [
                    .. AggregateTypes.Properties(owner).Select(field => FilterTypes.Made(field.Name, field.Description, OfProperty(field), new PropertyInput(field))),
                    .. FilterTypes.LogicFields(self),
                ]
        );

    private InputObjectType OfProperty(PropertyField field)
    {
        var scalar = builder.Common.ScalarOf(field);
        var onlyCounts = AggregateFunctions.OnlyCounts(field.Scalar);
        return builder.Filters.Input(
            onlyCounts ? "CountedAggregationFilters" : $"{scalar.Name}ScalarAggregationFilters",
            $"Comparisons of what can be said of several values{(onlyCounts ? "" : $" of {scalar.Name}")} together: all that are given must hold.",
            _ => AggregateFunctions.SingleOf(field.Scalar)
                .Select(row => FilterTypes.Made(
                    row.Name,
                    row.Description,
                    row.Result switch
                    {
                        AggregateResult.Int => builder.Filters.OfScalar(BuiltInScalars.Int, ScalarKind.Int),
                        AggregateResult.Float => builder.Filters.OfScalar(BuiltInScalars.Float, ScalarKind.Float),
                        _ => builder.Filters.OfScalar(scalar, field.Scalar),
                    },
                    new AggregateFunctionInput(row.Function)
                ))
        );
    }
}
