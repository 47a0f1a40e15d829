using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Cases.Tests.Coverage;

/// <summary>The cells of the table that the query of a case fills.</summary>
internal sealed class CoveredCells
{
    private readonly Schema _schema;
    private readonly JsonObject _variables;
    private readonly Dictionary<string, FragmentDefinitionSyntax> _fragments;
    private readonly HashSet<string> _cells = new(StringComparer.Ordinal);

    private CoveredCells(Schema schema, DocumentSyntax document, JsonObject variables)
    {
        (_schema, _variables) = (schema, variables);
        _fragments = document.Definitions.OfType<FragmentDefinitionSyntax>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>The cells; none of a query that is none.</summary>
    public static IReadOnlySet<string> Of(Schema schema, QueryCase found)
    {
        if (GraphQLParser.Parse(found.Query).Document is not { } document)
        {
            return new HashSet<string>();
        }

        var covered = new CoveredCells(schema, document, found.Variables is { } given ? JsonObject.Create(given)! : []);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionSyntax>())
        {
            covered.Select(operation.SelectionSet, schema.QueryType!, string.Empty, null);
        }

        return covered._cells;
    }

    private void Select(SelectionSetSyntax? selections, CompositeType type, string place, AggregatedPropertyRole? aggregated)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            switch (selection)
            {
                case FieldSyntax field when type is FieldsType owner && owner.Fields.TryGet(field.Name.Value, out var definition):
                    Add(field, definition, place, aggregated);
                    break;
                case InlineFragmentSyntax fragment:
                    Select(fragment.SelectionSet, fragment.TypeCondition is { } on ? (CompositeType)_schema.FindType(on.Name.Value)! : type, place, aggregated);
                    break;
                case FragmentSpreadSyntax spread when _fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Select(fragment.SelectionSet, (CompositeType)_schema.FindType(fragment.TypeCondition.Name.Value)!, place, aggregated);
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(FieldSyntax field, FieldDefinition definition, string place, AggregatedPropertyRole? aggregated)
    {
        var below = definition.Role switch
        {
            NodesRole { Type: NodeInterface } or NodesConnectionRole { Type: NodeInterface } or TimelineRole => Places.Interface,
            NodesRole or NodesConnectionRole => Places.Node,
            RelationshipRole or RelationshipConnectionRole => Places.Related,
            _ => place,
        };
        foreach (var argument in field.Arguments)
        {
            if (argument.Name.Value is "where" or "sort" && definition.Arguments.TryGet(argument.Name.Value, out var input) && Read(argument.Value) is { } value)
            {
                Input(input.Type, value, below);
            }
        }

        if (definition.Role is AggregateValueRole { Function: var function } && aggregated is not null)
        {
            _cells.Add(OperatorCells.Aggregate(aggregated.Field, aggregated.OnEdge ? Places.Edge : place, function));
        }

        if (definition.Type.Named is CompositeType type)
        {
            Select(field.SelectionSet, type, below, definition.Role as AggregatedPropertyRole);
        }
    }

    private void Input(GraphQLType type, JsonNode? value, string place)
    {
        if (value is JsonArray list)
        {
            foreach (var item in list)
            {
                Input(type, item, place);
            }
        }

        if (value is not JsonObject given || type.Named is not InputObjectType input)
        {
            return;
        }

        foreach (var (name, inner) in given)
        {
            if (input.Fields.TryGet(name, out var field))
            {
                Input(field, inner, place);
            }
        }
    }

    private void Input(InputValueDefinition field, JsonNode? value, string place)
    {
        switch (field.Role)
        {
            case PropertyInput property when value is JsonObject comparisons:
                Compare(property.Field, comparisons, place);
                break;
            case PropertyInput property when value is JsonValue direction:
                _cells.Add(OperatorCells.Sort(property.Field, place, direction.GetValue<string>()));
                break;
            case RelationshipInput related:
                Quantify(related.Field, value, false);
                Input(field.Type, value, Places.Related);
                break;
            case RelationshipConnectionInput when value is JsonObject sort && sort["count"] is { } direction:
                _cells.Add(OperatorCells.SortByCount(direction.GetValue<string>()));
                break;
            case RelationshipConnectionInput related:
                Quantify(related.Field, value, true);
                Input(field.Type, value, Places.Related);
                break;
            case EdgeInput:
                Input(field.Type, value, Places.Edge);
                break;
            case LogicInput logic when value is not null:
                _cells.Add(OperatorCells.Joined(logic.Logic, place));
                Input(field.Type, value, place);
                break;
            case TypenameInput when value is not null:
                _cells.Add(OperatorCells.Typename);
                break;
            default:
                Input(field.Type, value, place);
                break;
        }
    }

    private void Compare(PropertyField field, JsonObject comparisons, string place)
    {
        var match = comparisons["match"]?.GetValue<string>() ?? "POSSIBLY";
        foreach (var (name, operand) in comparisons.Where(each => each.Key != "match"))
        {
            var comparison = operand is null && name == "eq" ? "missing" : name;
            _cells.Add(OperatorCells.Filter(field, place, comparison, OperatorCells.HasMatch(field, comparison) ? match : null));
        }
    }

    private void Quantify(RelationshipField field, JsonNode? value, bool ofRelationships)
    {
        foreach (var (name, inner) in value as JsonObject ?? [])
        {
            if (inner is not null && Enum.TryParse<Quantifier>(name, true, out var quantifier))
            {
                _cells.Add(OperatorCells.Quantified(quantifier, field, ofRelationships));
            }
        }
    }

    private JsonNode? Read(ValueSyntax value) =>
        value switch
        {
            VariableSyntax variable => _variables[variable.Name.Value]?.DeepClone(),
            ListValueSyntax list => new JsonArray([.. list.Values.Select(Read)]),
            ObjectValueSyntax fields => new JsonObject(fields.Fields.Select(field => KeyValuePair.Create(field.Name.Value, Read(field.Value)))),
            EnumValueSyntax name => name.Value,
            NullValueSyntax => null,
            _ => "a value",
        };
}
