using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary><c>Boolean</c>: true and false and nothing else.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Boolean.Input-Coercion</remarks>
internal sealed class BooleanCoercion : ScalarCoercion
{
    private const string Expected = "true or false";

    public override bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected) =>
        Answer((literal as BooleanValueSyntax)?.Value, Expected, out value, out expected);

    public override bool TryReadJson(JsonElement json, out object? value, out string? expected)
    {
        bool? read = json.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };
        return Answer(read, Expected, out value, out expected);
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-Boolean.Result-Coercion</remarks>
    public override bool TryReadResult(object result, out object? value, out string? expected) =>
        Answer(result is bool ? result : null, Expected, out value, out expected);
}
