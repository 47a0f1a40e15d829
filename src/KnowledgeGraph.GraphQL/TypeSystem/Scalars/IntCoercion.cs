using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary><c>Int</c>: whole numbers of 32 bits; in JSON <c>1.0</c> and <c>1e3</c> are whole numbers too.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Int.Input-Coercion</remarks>
internal sealed class IntCoercion : ScalarCoercion
{
    private const string Expected = "a whole number of 32 bits";

    public override bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected) =>
        Answer(
            int.TryParse((literal as IntValueSyntax)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : null,
            Expected,
            out value,
            out expected
        );

    public override bool TryReadJson(JsonElement json, out object? value, out string? expected) =>
        Answer(
            JsonNumbers.TryGetWhole(json, out var number) && number is >= int.MinValue and <= int.MaxValue ? (int)number : null,
            Expected,
            out value,
            out expected
        );

    /// <remarks>https://spec.graphql.org/September2025/#sec-Int.Result-Coercion</remarks>
    public override bool TryReadResult(object result, out object? value, out string? expected) =>
        Answer(
            result switch
            {
                int number => result,
                long and >= int.MinValue and <= int.MaxValue => (int)(long)result,
                double number and >= int.MinValue and <= int.MaxValue when number == Math.Truncate(number) => (int)number,
                _ => null,
            },
            Expected,
            out value,
            out expected
        );
}
