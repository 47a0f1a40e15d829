using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>How the scalar of dates reads input: a string in EDTF becomes an <see cref="EdtfDate"/>.</summary>
public sealed class EdtfScalar : ScalarCoercion
{
    /// <summary>The scalar's description.</summary>
    public const string Description =
        "A date in EDTF (ISO 8601-2): `1978-11-27`, `1978-11`, `1978`, `197X`, `1997~` (about), `1989?` (uncertain), `1978/1997` (from to), `2015/..` (open), `2001/` (end unknown).";

    private const string Words = "a string with a date in EDTF, such as \"1978-11-27\"";

    /// <inheritdoc/>
    public override bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected)
    {
        if (literal is StringValueSyntax text)
        {
            return TryRead(text.Value, out value, out expected);
        }

        return Answer(null, Words, out value, out expected);
    }

    /// <inheritdoc/>
    public override bool TryReadJson(JsonElement json, out object? value, out string? expected)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return TryRead(json.GetString()!, out value, out expected);
        }

        return Answer(null, Words, out value, out expected);
    }

    // The reason is a sentence; it stands inside another here.
    private static bool TryRead(string text, out object? value, out string? expected)
    {
        var parsed = EdtfParser.Parse(text);
        var reason = parsed.Error is { } error ? char.ToLowerInvariant(error.Message[0]) + error.Message[1..].TrimEnd('.') : null;
        return Answer(parsed.Date, $"a date in EDTF ({reason})", out value, out expected);
    }
}
