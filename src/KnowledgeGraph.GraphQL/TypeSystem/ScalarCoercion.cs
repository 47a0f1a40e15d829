using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>How a scalar reads input: literals of a document and JSON values of variables.</summary>
/// <remarks>
/// Coerced values are: null, string (String, ID, enum values by name), int (Int), double (Float), bool, what a custom scalar
/// makes, <c>object?[]</c> (lists) and <see cref="InputObjectValue"/>. What was expected is said in words that stand behind
/// "expected", such as "a string". https://spec.graphql.org/September2025/#sec-Scalars
/// </remarks>
public abstract class ScalarCoercion
{
    /// <summary>Reads a constant literal, never null or a variable; false with words that say what was expected.</summary>
    public abstract bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected);

    /// <summary>Reads a JSON value, never null; false with words that say what was expected.</summary>
    public abstract bool TryReadJson(JsonElement json, out object? value, out string? expected);

    /// <summary>The answer of both: the value, where there is one, else what was expected.</summary>
    protected static bool Answer(object? read, string words, out object? value, out string? expected)
    {
        value = read;
        expected = read is null ? words : null;
        return read is not null;
    }
}
