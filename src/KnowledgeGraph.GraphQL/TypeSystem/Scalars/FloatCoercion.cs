using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary><c>Float</c>: whole and other numbers that a finite double can hold.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Float.Input-Coercion</remarks>
internal sealed class FloatCoercion : ScalarCoercion
{
    private const string Expected = "a number of double precision";

    public override bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected)
    {
        var digits = (literal as IntValueSyntax)?.Value ?? (literal as FloatValueSyntax)?.Value;
        var isNumber = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return Answer(isNumber && double.IsFinite(number) ? number : null, Expected, out value, out expected);
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? expected)
    {
        var number = double.NaN;
        var isNumber = json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out number);
        return Answer(isNumber && double.IsFinite(number) ? number : null, Expected, out value, out expected);
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-Float.Result-Coercion</remarks>
    public override bool TryReadResult(object result, out object? value, out string? expected) =>
        Answer(
            result switch
            {
                double number when double.IsFinite(number) => result,
                int number => (double)number,
                long number when (decimal)(double)number == number => (double)number,
                _ => null,
            },
            Expected,
            out value,
            out expected
        );
}
