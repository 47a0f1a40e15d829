using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>How a scalar reads values: literals of a document, JSON values of variables, and what resolvers give as results.</summary>
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

    /// <summary>Turns a resolver's value, never null, into what the response has; false with words that say what was expected.</summary>
    /// <remarks>A scalar that says nothing here gives every value that JSON can hold.</remarks>
    public virtual bool TryReadResult(object result, out object? value, out string? expected) => Answer(result, "", out value, out expected);

    /// <summary>The answer of all three: the value, where there is one, else what was expected.</summary>
    protected static bool Answer(object? read, string words, out object? value, out string? expected)
    {
        value = read;
        expected = read is null ? words : null;
        return read is not null;
    }
}
