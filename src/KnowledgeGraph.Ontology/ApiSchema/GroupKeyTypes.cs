using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The inputs that say what to group by.</summary>
internal sealed class GroupKeyTypes(ApiSchemaBuilder builder)
{
    /// <summary>The keys of nodes, or of relationships where <paramref name="properties"/> are given.</summary>
    public InputObjectType Of(NodeType target, PropertiesType? properties) =>
        properties is null
            ? Of(target)
            : builder.Filters.Input(
                $"{target.Name}{properties.Name}GroupBy",
                "What to group relationships by: one of these.",
                _ =>
                    [
                        FilterTypes.Made("node", "By the node.", Of(target), new NodeInput()),
                        FilterTypes.Made("edge", "By the relationship.", Of(properties), new EdgeInput()),
                    ]
            );

    private InputObjectType Of(NodeType type) =>
        builder.Filters.Input(
            $"{type.Name}GroupBy",
            $"What to group {type.Plural} by, one field each: a property with the order of its groups, the span of a date, or what is related.",
            _ =>
                [
                    .. type.Fields.SelectMany(Keys),
                    .. type is NodeInterface ? (IEnumerable<InputValueDefinition>)[FilterTypes.Made(TypenameInput.Name, "By kind.", builder.Common.SortDirection, new TypenameInput())] : [],
                ]
        );

    private InputObjectType Of(PropertiesType properties) =>
        builder.Filters.Input(
            $"{properties.Name}GroupBy",
            "What of the relationship to group by: one field.",
            _ => properties.Fields.OfType<PropertyField>().SelectMany(Keys)
        );

    private IEnumerable<InputValueDefinition> Keys(OntologyField field)
    {
        switch (field)
        {
            case PropertyField { IsList: true }:
                break;
            case PropertyField { Scalar: ScalarKind.EdtfDate } date:
                yield return FilterTypes.Made(date.Name, date.Description, Span, new PropertyInput(date));
                break;
            case PropertyField property:
                yield return FilterTypes.Made(property.Name, property.Description, builder.Common.SortDirection, new PropertyInput(property));
                break;
            case RelationshipField related:
                yield return FilterTypes.Made(related.Name, related.Description, Of(related.Target), new RelationshipInput(related));
                break;
            default:
                break;
        }
    }

    private InputObjectType Span =>
        builder.Filters.Input(
            "DateGroupBy",
            "Into which spans of the calendar dates are sorted. An uncertain or long date lies in each that it possibly, or definitely, shares a day with.",
            _ =>
                [
                    CommonTypes.Argument("bucket", "The spans.", CommonTypes.NonNull(builder.Common.DateBucket)),
                    CommonTypes.Argument("from", "What lies before this date does not count; dates without a start need it.", builder.Common.Date),
                    CommonTypes.Argument("to", "What lies behind this date does not count; dates without an end need it.", builder.Common.Date),
                    CommonTypes.Argument("match", "Whether a date must lie there possibly or definitely.", builder.Common.DateMatch, CommonTypes.EnumLiteral("POSSIBLY")),
                    CommonTypes.Argument("order", "The order of the spans.", builder.Common.SortDirection, CommonTypes.EnumLiteral("ASC")),
                ]
        );
}
