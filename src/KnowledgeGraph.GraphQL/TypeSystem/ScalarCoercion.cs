using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>How a scalar reads input: literals of a document and JSON values of variables.</summary>
/// <remarks>
/// Coerced values are: null, string (String, ID, enum values by name), int (Int), double (Float), bool, what a custom scalar
/// makes, <c>object?[]</c> (lists) and <see cref="InputObjectValue"/>. https://spec.graphql.org/September2025/#sec-Scalars
/// </remarks>
public abstract class ScalarCoercion
{
    /// <summary>Reads a constant literal, never null or a variable; false with a sentence that says what was expected.</summary>
    public abstract bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected);

    /// <summary>Reads a JSON value, never null; false with a sentence that says what was expected.</summary>
    public abstract bool TryReadJson(JsonElement json, out object? value, out string? expected);
}
