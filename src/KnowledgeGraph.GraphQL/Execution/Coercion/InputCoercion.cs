using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Input coercion, the same for literals and for JSON: nulls, lists of one, defaults, unknown fields, OneOf.</summary>
/// <param name="code">The code of the errors.</param>
/// <param name="subject">What the value is, at the start of each sentence: <c>Variable $where</c>.</param>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion</remarks>
internal abstract partial class InputCoercion<TValue>(string code, string subject)
    where TValue : notnull
{
    private readonly List<object> _path = [];
    private readonly List<GraphQLError> _errors = [];

    public ImmutableArray<GraphQLError> Errors => [.. _errors];

    /// <summary>How deep the value stands in another one whose coercion asked for this.</summary>
    public int Depth { get; init; }

    /// <summary>How many input objects were read, here and before.</summary>
    public int Objects { get; set; }

    // Values that no error and no plan will be made of are not looked at.
    private bool IsOver => _errors.Count >= ValueCoercion.MaxErrors || Objects > ValueCoercion.MaxObjects;

    /// <summary>Whether errors may name the values of an enum.</summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>The coerced value; of no meaning where there are errors.</summary>
    public object? Coerce(TValue value, GraphQLType type)
    {
        if (Depth + _path.Count > ValueCoercion.MaxDepth)
        {
            return Report(value, CoercionSentences.TooDeep(ValueCoercion.MaxDepth), ErrorCodes.TooDeep);
        }

        if (IsKnown(value, out var known))
        {
            return known is null && type is NonNullType ? Report(value, CoercionSentences.Null(type)) : known;
        }

        if (IsNull(value))
        {
            return type is NonNullType ? Report(value, CoercionSentences.Null(type)) : null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(value, list),
            ScalarType scalar => TryReadScalar(value, scalar, out var read, out var expected)
                ? read
                : Report(value, CoercionSentences.WrongScalar(scalar, expected, Describe(value))),
            EnumType names => EnumName(value) is { } name && names.Find(name) is not null
                ? name
                : Report(value, CoercionSentences.WrongEnum(names, Describe(value), Suggestions)),
            InputObjectType input => CoerceObject(value, input),
            _ => Report(value, CoercionSentences.NoInput(type)),
        };
    }

    /// <summary>True for what has a coerced value already: a variable.</summary>
    protected virtual bool IsKnown(TValue value, out object? known)
    {
        known = null;
        return false;
    }

    /// <summary>True for a variable that has no value, which is as if nothing stood there.</summary>
    protected virtual bool IsMissing(TValue value) => false;

    protected abstract bool IsNull(TValue value);

    protected abstract IReadOnlyList<TValue>? Items(TValue value);

    /// <summary>The fields of an object; a name is null where it is no Unicode.</summary>
    protected abstract IReadOnlyList<KeyValuePair<string?, TValue>>? Fields(TValue value);

    protected abstract string? EnumName(TValue value);

    protected abstract bool TryReadScalar(TValue value, ScalarType type, out object? read, out string? expected);

    protected abstract string Describe(TValue value);

    protected abstract SourceLocation? LocationOf(TValue value);

    /// <summary>The default of a field that was not given.</summary>
    protected virtual object? Default(InputValueDefinition field, TValue parent)
    {
        var result = DefaultValues.Coerce(field, Depth + _path.Count + 1);
        if (!result.Succeeded)
        {
            Report(parent, result.Errors[0].Message, result.Errors[0].Code);
        }

        return result.Value;
    }

    private object? Report(TValue value, string sentence, string? otherCode = null)
    {
        if (_errors.Count < ValueCoercion.MaxErrors)
        {
            var error = new GraphQLError(otherCode ?? code, $"{subject}{PathText()}: {sentence}");
            _errors.Add(LocationOf(value) is { } location ? error with { Locations = [location] } : error);
        }

        return null;
    }

    private string PathText()
    {
        var text = new StringBuilder();
        foreach (var step in _path)
        {
            _ = step is int index ? text.Append(CultureInfo.InvariantCulture, $"[{index}]") : text.Append('.').Append(step);
        }

        return text.ToString();
    }
}
