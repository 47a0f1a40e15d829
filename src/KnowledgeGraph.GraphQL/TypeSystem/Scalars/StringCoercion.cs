using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary><c>String</c>: strings of valid Unicode and nothing else.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-String.Input-Coercion</remarks>
internal sealed class StringCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected) =>
        Answer((literal as StringValueSyntax)?.Value, "a string", out value, out expected);

    public override bool TryReadJson(JsonElement json, out object? value, out string? expected) =>
        json.ValueKind == JsonValueKind.String
            ? Answer(JsonStrings.Of(json), "a string of valid Unicode", out value, out expected)
            : Answer(null, "a string", out value, out expected);

    /// <remarks>https://spec.graphql.org/September2025/#sec-String.Result-Coercion</remarks>
    public override bool TryReadResult(object result, out object? value, out string? expected) =>
        Answer(result as string, "a string", out value, out expected);
}
