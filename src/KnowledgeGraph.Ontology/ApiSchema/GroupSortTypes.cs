using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The inputs that sort groups by what can be said of their entries together.</summary>
internal sealed class GroupSortTypes(ApiSchemaBuilder builder)
{
    /// <summary>The sort of groups of nodes, or of relationships where <paramref name="properties"/> are given.</summary>
    public InputObjectType Of(NodeType target, PropertiesType? properties) =>
        builder.Filters.Input(
            $"{target.Name}{properties?.Name}GroupSort",
            "How to sort groups: by one aggregate each; missing ones come last.",
            _ =>
                [
                    FilterTypes.Made("count", "By how many entries there are.", Count(properties is not null), new CountInput()),
                    FilterTypes.Made("node", "By what can be said of the nodes.", Properties(target), new NodeInput()),
                    .. properties is not null && AggregateTypes.Properties(properties).Any()
                        ? (IEnumerable<InputValueDefinition>)[FilterTypes.Made("edge", "By what can be said of the relationships.", Properties(properties), new EdgeInput())]
                        : [],
                ]
        );

    private InputObjectType Count(bool ofEdges) =>
        builder.Filters.Input(
            ofEdges ? "ConnectionAggregationCountSort" : "AggregationCountSort",
            "How to sort by a number of entries.",
            _ =>
                [
                    Function("nodes", "By the nodes, each once.", AggregateFunction.CountNodes),
                    .. ofEdges ? (IEnumerable<InputValueDefinition>)[Function("edges", "By the relationships.", AggregateFunction.CountEdges)] : [],
                ]
        );

    private InputObjectType Properties(FieldOwner owner) =>
        builder.Filters.Input(
            $"{owner.Name}AggregationSort",
            "How to sort by what can be said of several values together: one field.",
            _ => AggregateTypes.Properties(owner).Select(field => FilterTypes.Made(field.Name, field.Description, OfProperty(field), new PropertyInput(field)))
        );

    private InputObjectType OfProperty(PropertyField field) =>
        builder.Filters.Input(
            AggregateFunctions.OnlyCounts(field.Scalar) ? "CountedAggregationSort" : $"{builder.Common.ScalarOf(field).Name}AggregationSort",
            "How to sort by what can be said of several values together: one aggregate.",
            _ => AggregateFunctions.SingleOf(field.Scalar).Select(row => Function(row.Name, row.Description, row.Function))
        );

    private InputValueDefinition Function(string name, string description, AggregateFunction function) =>
        FilterTypes.Made(name, description, builder.Common.SortDirection, new AggregateFunctionInput(function));
}
