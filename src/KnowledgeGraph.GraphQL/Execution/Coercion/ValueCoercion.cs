using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Turns input into values of its types: literals, the variables of a request, the arguments of a field.</summary>
/// <remarks>The forms of coerced values stand at <see cref="ScalarCoercion"/>.</remarks>
public static class ValueCoercion
{
    /// <summary>How deep values may nest.</summary>
    public const int MaxDepth = ParserLimits.HighestDepth;

    /// <summary>How many input objects the variables of a request may have together.</summary>
    public const int MaxObjects = 10_000;

    /// <summary>How many errors are collected for one value.</summary>
    public const int MaxErrors = 50;

    /// <summary>Coerces a literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">Its type, an input type.</param>
    /// <param name="subject">What it is, at the start of error sentences: <c>Argument first</c>.</param>
    /// <param name="code">The code of errors.</param>
    /// <param name="variables">Coerced variables that may stand in it; none for a constant.</param>
    public static CoercedValue CoerceLiteral(
        ValueSyntax literal,
        GraphQLType type,
        string subject = "The value",
        string code = ErrorCodes.BadArgument,
        IReadOnlyDictionary<string, object?>? variables = null
    )
    {
        var coercion = new LiteralCoercion(code, subject, variables);
        return new CoercedValue(coercion.Coerce(literal, type), coercion.Errors);
    }

    /// <summary>Coerces the variables of a request; values that the operation does not define are not looked at.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="definitions">The variables of the operation.</param>
    /// <param name="variables">Their values.</param>
    /// <param name="suggestions">Whether errors may name the values of an enum.</param>
    /// <remarks>https://spec.graphql.org/September2025/#CoerceVariableValues()</remarks>
    public static CoercedVariables CoerceVariables(
        Schema schema,
        ImmutableArray<VariableDefinitionSyntax> definitions,
        JsonElement? variables,
        bool suggestions = true
    ) => VariableCoercion.Coerce(schema, definitions, variables, suggestions);

    /// <summary>Coerces the arguments of a field or directive.</summary>
    /// <param name="definitions">The arguments that it has.</param>
    /// <param name="arguments">The arguments that are given.</param>
    /// <param name="location">Where the field or directive stands, for errors about what is not given.</param>
    /// <param name="variables">The coerced variables.</param>
    /// <remarks>https://spec.graphql.org/September2025/#CoerceArgumentValues()</remarks>
    public static CoercedArguments CoerceArguments(
        InputValueMap definitions,
        ImmutableArray<ArgumentSyntax> arguments,
        SourceLocation location,
        IReadOnlyDictionary<string, object?>? variables = null
    )
    {
        var values = new List<KeyValuePair<string, object?>>(definitions.Count);
        var errors = ImmutableArray.CreateBuilder<GraphQLError>();
        foreach (var definition in definitions)
        {
            var given = arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value;
            if (given is VariableSyntax variable && variables?.ContainsKey(variable.Name.Value) is not true)
            {
                given = null;
            }

            var subject = $"Argument {definition.Name}";
            if (given is not null)
            {
                var result = CoerceLiteral(given, definition.Type, subject, ErrorCodes.BadArgument, variables);
                values.Add(KeyValuePair.Create(definition.Name, result.Value));
                errors.AddRange(result.Errors);
            }
            else if (definition.DefaultValue is not null)
            {
                var result = DefaultValues.Coerce(definition);
                values.Add(KeyValuePair.Create(definition.Name, result.Value));
                errors.AddRange(result.Errors);
            }
            else if (definition.Type is NonNullType)
            {
                var sentence = CoercionSentences.Required(definition.Type);
                errors.Add(GraphQLError.At(location, ErrorCodes.BadArgument, $"{subject}: {sentence}"));
            }
        }

        return errors.Count == 0 ? new CoercedArguments(new InputObjectValue(values), []) : new CoercedArguments(null, errors.ToImmutable());
    }
}
