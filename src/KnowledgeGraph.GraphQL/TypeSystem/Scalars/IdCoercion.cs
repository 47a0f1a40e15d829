using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary><c>ID</c>: strings, and whole numbers as their digits.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-ID.Input-Coercion</remarks>
internal sealed class IdCoercion : ScalarCoercion
{
    private const string Expected = "an identifier: a string or a whole number";

    public override bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected) =>
        Answer((literal as StringValueSyntax)?.Value ?? (literal as IntValueSyntax)?.Value, Expected, out value, out expected);

    public override bool TryReadJson(JsonElement json, out object? value, out string? expected)
    {
        var read = json.ValueKind switch
        {
            JsonValueKind.String => JsonStrings.Of(json),
            JsonValueKind.Number => Digits(json),
            _ => null,
        };
        return Answer(read, Expected, out value, out expected);
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-ID.Result-Coercion</remarks>
    public override bool TryReadResult(object result, out object? value, out string? expected) =>
        Answer(
            result switch
            {
                string => result,
                int or long => string.Create(CultureInfo.InvariantCulture, $"{result}"),
                _ => null,
            },
            Expected,
            out value,
            out expected
        );

    private static string? Digits(JsonElement json)
    {
        if (JsonNumbers.TryGetWhole(json, out var number))
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = json.GetRawText();
        return text.AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? text : null;
    }
}
