using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Coerces the variables of a request.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CoerceVariableValues()</remarks>
internal static class VariableCoercion
{
    public static CoercedVariables Coerce(
        Schema schema,
        ImmutableArray<VariableDefinitionSyntax> definitions,
        JsonElement? variables,
        bool suggestions
    )
    {
        if (variables is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined) })
        {
            return new CoercedVariables(null, [new GraphQLError(ErrorCodes.BadVariable, CoercionSentences.VariablesAreNoObject)]);
        }

        var given = variables is { ValueKind: JsonValueKind.Object } json ? ByName(json) : [];
        var values = new Dictionary<string, object?>(definitions.Length, StringComparer.Ordinal);
        var errors = ImmutableArray.CreateBuilder<GraphQLError>();
        var objects = 0;
        foreach (var definition in definitions)
        {
            errors.AddRange(CoerceVariable(schema, definition, given, values, suggestions, ref objects));
        }

        return errors.Count == 0 ? new CoercedVariables(values, []) : new CoercedVariables(null, [.. errors.Take(ValueCoercion.MaxErrors)]);
    }

    private static ImmutableArray<GraphQLError> CoerceVariable(
        Schema schema,
        VariableDefinitionSyntax definition,
        Dictionary<string, JsonElement> given,
        Dictionary<string, object?> values,
        bool suggestions,
        ref int objects
    )
    {
        var name = definition.Variable.Name.Value;
        var subject = $"Variable ${name}";
        var location = definition.Location;
        if (schema.FindType(definition.Type) is not { IsInput: true } type)
        {
            return [GraphQLError.At(location, ErrorCodes.BadVariable, $"{subject}: {CoercionSentences.NoInput(definition.Type)}")];
        }

        if (given.TryGetValue(name, out var json))
        {
            var coercion = new JsonCoercion(ErrorCodes.BadVariable, subject, location) { Suggestions = suggestions, Objects = objects };
            values[name] = coercion.Coerce(json, type);
            objects = coercion.Objects;
            return coercion.Errors;
        }

        if (definition.DefaultValue is not null)
        {
            var coerced = ValueCoercion.CoerceLiteral(definition.DefaultValue, type, subject, ErrorCodes.BadVariable);
            values[name] = coerced.Value;
            return coerced.Errors;
        }

        return type is NonNullType
            ? [GraphQLError.At(location, ErrorCodes.BadVariable, $"{subject}: {CoercionSentences.Required(type)}")]
            : [];
    }

    private static Dictionary<string, JsonElement> ByName(JsonElement variables)
    {
        var byName = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in variables.EnumerateObject())
        {
            if (JsonStrings.NameOf(property) is { } name)
            {
                byName[name] = property.Value;
            }
        }

        return byName;
    }
}
