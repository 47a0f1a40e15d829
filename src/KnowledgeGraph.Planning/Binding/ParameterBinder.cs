using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Ontology.Text;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Binding;

/// <summary>Gives a plan's parameters their values for one request.</summary>
public static class ParameterBinder
{
    /// <summary>The values, at <see cref="Parameter.Index"/>; mistakes are added to <paramref name="errors"/>.</summary>
    /// <returns>
    /// Per parameter null, string, int, double, bool, <c>EdtfDate</c>, <c>object?[]</c> of these, a <see cref="Cursor"/> or a <see cref="SearchQuery"/>.
    /// </returns>
    public static object?[] Bind(QueryPlan plan, IReadOnlyDictionary<string, object?> variables, List<GraphQLError> errors)
    {
        var parameters = plan.Parameters;
        if (parameters.IsEmpty)
        {
            return [];
        }

        var values = new object?[parameters.Length];
        foreach (var parameter in parameters)
        {
            values[parameter.Index] = Checked(parameter, Read(parameter.Source, variables), values, plan.Limits, errors);
        }

        return values;
    }

    private static object? Read(ParameterSource source, IReadOnlyDictionary<string, object?> variables) =>
        source switch
        {
            ConstantSource constant => constant.Value,
            VariableSource variable => Inside(variables.GetValueOrDefault(variable.Name), variable.Path),
            ListSource list => list.Items.Select(item => Read(item, variables)).ToArray(),
            _ => throw new InvalidOperationException($"No value is read from {source.GetType().Name}."),
        };

    private static object? Inside(object? value, ImmutableArray<object> path)
    {
        foreach (var step in path)
        {
            value = step switch
            {
                string name => ((InputObjectValue)value!).TryGet(name, out var field) ? field : null,
                int place => value is object?[] items ? items[place] : value,
                _ => throw new InvalidOperationException("A path holds names and places."),
            };
        }

        return value;
    }

    private static object? Checked(Parameter parameter, object? value, object?[] bound, PlanLimits limits, List<GraphQLError> errors)
    {
        switch (parameter.Kind)
        {
            case ParameterKind.PageSize when value is int size && (size < 0 || size > limits.MaxPageSize):
                errors.Add(Mistake(parameter, $"must be from 0 to {limits.MaxPageSize.ToString(CultureInfo.InvariantCulture)}, but is {size.ToString(CultureInfo.InvariantCulture)}."));
                return 0;
            case ParameterKind.Length when value is int length && (length < 0 || length > WalkLimits.MaxLength):
                errors.Add(Mistake(parameter, $"must be from 0 to {WalkLimits.MaxLength.ToString(CultureInfo.InvariantCulture)}, but is {length.ToString(CultureInfo.InvariantCulture)}."));
                return 0;
            case ParameterKind.Value or ParameterKind.FoldedText when value is object?[] items && items.Length > limits.MaxListValues:
                errors.Add(
                    GraphQLError.At(
                        parameter.Location,
                        ErrorCodes.TooManyValues,
                        $"The argument \"{parameter.ArgumentName}\" has more than {limits.MaxListValues.ToString(CultureInfo.InvariantCulture)} values."
                    )
                );
                return null;
            case ParameterKind.FoldedText:
                return value is object?[] texts ? texts.Select(Folded).ToArray() : Folded(value);
            case ParameterKind.Offset when value is int and < 0:
                errors.Add(Mistake(parameter, "must be 0 or more."));
                return 0;
            case ParameterKind.DayBefore or ParameterKind.FirstDay or ParameterKind.LastDay:
                var notBefore = parameter.NotBefore is { } other ? (EdtfDate)bound[other.Index]! : null;
                var day = BoundDay.Of((EdtfDate)value!, parameter.Kind, notBefore, out var mistake);
                if (mistake is not null)
                {
                    errors.Add(Mistake(parameter, mistake));
                }

                return day;
            case ParameterKind.IsLong:
                return value is EdtfDate date && date.Bounds.EarliestStart != date.Bounds.LatestEnd;
            case ParameterKind.SearchText:
                var search = SearchQueryReader.Read((string)value!, out var unusable);
                if (search is null)
                {
                    errors.Add(Mistake(parameter, unusable!));
                }

                return search;
            case ParameterKind.Cursor:
                var cursor = Cursor.TryDecode((string)value!, OrderDigest.Of(parameter.OrderDigest!, parameter.BoundTo, bound), out var reason);
                if (cursor is null)
                {
                    errors.Add(Mistake(parameter, reason!));
                }

                return cursor;
            default:
                return value;
        }
    }

    private static object? Folded(object? text) => text is string given ? CaseFolding.Fold(given) : null;

    private static GraphQLError Mistake(Parameter parameter, string sentence) =>
        GraphQLError.At(parameter.Location, ErrorCodes.BadArgument, $"The argument \"{parameter.ArgumentName}\" {sentence}");
}
