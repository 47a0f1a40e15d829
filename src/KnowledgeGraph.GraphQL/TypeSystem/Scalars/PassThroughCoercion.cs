using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A custom scalar about which nothing is known: every value is taken as it is.</summary>
/// <remarks>
/// Strings and enum names become strings; whole numbers <c>int</c>, else <c>long</c>, else <c>double</c>; other numbers <c>double</c>;
/// booleans <c>bool</c>; lists <c>object?[]</c>; objects <see cref="InputObjectValue"/>; nulls inside them null. JSON likewise, where
/// <c>1.0</c> is a <c>double</c>. Refused are numbers beyond a finite double, strings that are no Unicode, variables, and JSON nested
/// deeper than <see cref="MaxDepth"/>.
/// </remarks>
public sealed class PassThroughCoercion : ScalarCoercion
{
    /// <summary>How deep JSON values may nest.</summary>
    public const int MaxDepth = 200;

    /// <summary>The only instance needed.</summary>
    public static PassThroughCoercion Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected)
    {
        expected = Read(literal, 0, out value);
        return expected is null;
    }

    /// <inheritdoc/>
    public override bool TryReadJson(JsonElement json, out object? value, out string? expected)
    {
        expected = Read(json, 0, out value);
        return expected is null;
    }

    private static string? Read(ValueSyntax literal, int depth, out object? value)
    {
        value = literal switch
        {
            StringValueSyntax text => text.Value,
            EnumValueSyntax name => name.Value,
            BooleanValueSyntax boolean => boolean.Value,
            IntValueSyntax number => Number(number.Value),
            FloatValueSyntax number => Real(number.Value),
            _ => null,
        };
        if (value is not null || literal is NullValueSyntax)
        {
            return null;
        }

        return depth >= ParserLimits.HighestDepth
            ? TooDeep
            : literal switch
            {
                ListValueSyntax list => ReadList([.. list.Values], depth, Read, out value),
                ObjectValueSyntax record => ReadObject(
                    record.Fields.Select(field => KeyValuePair.Create<string?, ValueSyntax>(field.Name.Value, field.Value)), depth, Read, out value),
                VariableSyntax => "a constant",
                _ => "a number of double precision",
            };
    }

    private static string? Read(JsonElement json, int depth, out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => JsonStrings.Of(json),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => Number(json.GetRawText()),
            _ => null,
        };
        if (value is not null || json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return null;
        }

        return depth >= MaxDepth
            ? TooDeep
            : json.ValueKind switch
            {
                JsonValueKind.Array => ReadList([.. json.EnumerateArray()], depth, Read, out value),
                JsonValueKind.Object => ReadObject(
                    json.EnumerateObject().Select(property => KeyValuePair.Create(JsonStrings.NameOf(property), property.Value)), depth, Read, out value),
                JsonValueKind.String => "a string of valid Unicode",
                _ => "a number of double precision",
            };
    }

    private delegate string? Reader<T>(T source, int depth, out object? value);

    private static string? ReadList<T>(T[] source, int depth, Reader<T> read, out object? value)
    {
        var items = new object?[source.Length];
        value = items;
        for (var index = 0; index < items.Length; index++)
        {
            if (read(source[index], depth + 1, out items[index]) is { } expected)
            {
                return expected;
            }
        }

        return null;
    }

    private static string? ReadObject<T>(IEnumerable<KeyValuePair<string?, T>> source, int depth, Reader<T> read, out object? value)
    {
        var fields = new List<KeyValuePair<string, object?>>();
        value = new InputObjectValue(fields);
        foreach (var (name, field) in source)
        {
            if (name is null)
            {
                return "field names of valid Unicode";
            }

            if (read(field, depth + 1, out var fieldValue) is { } expected)
            {
                return expected;
            }

            fields.Add(KeyValuePair.Create(name, fieldValue));
        }

        return null;
    }

    private static object? Number(string digits)
    {
        if (int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)
            ? (object?)large
            : Real(digits);
    }

    private static double? Real(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static string TooDeep => string.Create(CultureInfo.InvariantCulture, $"a value of at most {MaxDepth} levels");
}
