using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Tests.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>A schema of input types, made by code, and coerced values as text.</summary>
internal static class CoercionSchema
{
    private static readonly EnumType Level = new("Level", null, [new("TREATY", null), new("LAW", null)]);

    private static readonly InputObjectType Filter = new(
        "Filter",
        null,
        () => new InputValueMap(
            [
                new("title", null, BuiltInScalars.String),
                new("year", null, new NonNullType(BuiltInScalars.Int)),
                new("level", null, new NonNullType(Level), new EnumValueSyntax(default, "LAW")),
                new("any", null, new ListType(new NonNullType(Filter!))),
                new("by", null, OneOf!),
            ]));

    private static readonly InputObjectType OneOf = new(
        "OneOf", null, () => new InputValueMap([new("a", null, BuiltInScalars.String), new("b", null, BuiltInScalars.Int)]))
    { IsOneOf = true };

    private static readonly InputObjectType Endless = new(
        "Endless", null, () => new InputValueMap([new("next", null, Endless!, new ObjectValueSyntax(default, []))]));

    public static Schema Schema { get; } = new(
        [Level, Filter, OneOf, Endless, new ScalarType("Any", null, PassThroughCoercion.Instance), new ObjectType("Query", null)], [], null);

    /// <summary>The coerced variables, or the errors, one a line.</summary>
    public static string Variables(string definitions, string? json, JsonDocumentOptions options = default)
    {
        var operation = (OperationDefinitionSyntax)Text.Document($"query ({definitions}) {{ a }}").Definitions[0];
        using var document = json is null ? null : JsonDocument.Parse(json, options);
        var result = ValueCoercion.CoerceVariables(Schema, operation.VariableDefinitions, document?.RootElement);
        return result.Succeeded
            ? string.Join(" ", result.Values.Select(value => $"{value.Key}={Shown(value.Value)}"))
            : string.Join("\n", WholeError.Of(result.Errors));
    }

    /// <summary>The coerced literal, or the errors, one a line.</summary>
    public static string Literal(string type, string literal, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var field = (FieldSyntax)((OperationDefinitionSyntax)Text.Document($"{{a(x:{literal})}}").Definitions[0]).SelectionSet.Selections[0];
        var reference = GraphQLParser.ParseType(type).Node!;
        var result = ValueCoercion.CoerceLiteral(field.Arguments[0].Value, Schema.FindType(reference)!, "Argument x", variables: variables);
        return result.Succeeded ? Shown(result.Value) : string.Join("\n", WholeError.Of(result.Errors));
    }

    public static string Shown(object? value) =>
        value switch
        {
            null => "null",
            object?[] list => $"[{string.Join(" ", list.Select(Shown))}]",
            InputObjectValue record => $"{{{string.Join(" ", record.Fields.Select(field => $"{field.Key}:{Shown(field.Value)}"))}}}",
            string text => $"'{text}'",
            bool boolean => boolean ? "true" : "false",
            _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}{(value is double ? "d" : "")}"),
        };
}
