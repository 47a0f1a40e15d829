using System.Text.Json;
using KnowledgeGraph.GraphQL.Tests.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>What the built-in scalars read, from literals and from JSON.</summary>
public class BuiltInScalarTests
{
    [Theory]
    [InlineData("Int", "0", 0)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Int", "2147483647", int.MaxValue)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "-1.5e3", -1500.0)]
    [InlineData("Float", "123456789012345678901234567890", 1.2345678901234568e29)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("String", "\"\"\"\n  a\n\"\"\"", "a")]
    [InlineData("Boolean", "true", true)]
    [InlineData("Boolean", "false", false)]
    [InlineData("ID", "\"4\"", "4")]
    [InlineData("ID", "-4", "-4")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890")]
    public void Literals_are_read(string type, string literal, object value)
    {
        Scalar(type).Coercion.TryReadLiteral(Text.Value(literal), out var read, out var expected).ShouldBeTrue();

        read.ShouldBe(value);
        expected.ShouldBeNull();
    }

    [Theory]
    [InlineData("Int", "a whole number of 32 bits", new[] { "2147483648", "-2147483649", "1.0", "\"1\"", "true", "ONE", "[1]", "{a: 1}" })]
    [InlineData("Float", "a number of double precision", new[] { "1e400", "-1e400", "\"1\"", "true", "NaN", "[]" })]
    [InlineData("String", "a string", new[] { "1", "1.5", "true", "NAME", "[\"a\"]", "{}" })]
    [InlineData("Boolean", "true or false", new[] { "1", "\"true\"", "TRUE", "[]" })]
    [InlineData("ID", "an identifier: a string or a whole number", new[] { "4.0", "true", "NAME", "[]" })]
    public void Other_literals_are_refused(string type, string words, string[] literals)
    {
        foreach (var literal in literals)
        {
            Scalar(type).Coercion.TryReadLiteral(Text.Value(literal), out var read, out var expected).ShouldBeFalse(literal);
            (read, expected).ShouldBe((null, words), literal);
        }
    }

    [Theory]
    [InlineData("Int", "0", 0)]
    [InlineData("Int", "-0", 0)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "2e3", 2000)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "1.5", 1.5)]
    [InlineData("String", "\"a\\u00e9\\ud83d\\ude00\"", "a\u00e9\ud83d\ude00")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "\"4\"", "4")]
    [InlineData("ID", "4", "4")]
    [InlineData("ID", "4.0", "4")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890")]
    public void Json_is_read(string type, string json, object value)
    {
        Scalar(type).Coercion.TryReadJson(Json(json), out var read, out var expected).ShouldBeTrue();

        read.ShouldBe(value);
        expected.ShouldBeNull();
    }

    [Theory]
    [InlineData("Int", new[] { "2147483648", "-2147483649", "1.5", "1e400", "\"1\"", "true", "[1]", "{}" })]
    [InlineData("Float", new[] { "1e400", "\"1\"", "true", "[]" })]
    [InlineData("String", new[] { "1", "true", "[\"a\"]", "{}", "\"\\ud83d\"", "\"a\\ude00b\"" })]
    [InlineData("Boolean", new[] { "1", "\"true\"", "[]" })]
    [InlineData("ID", new[] { "4.5", "1e400", "true", "[]", "\"\\ud83d\"" })]
    public void Other_json_is_refused(string type, string[] values)
    {
        foreach (var json in values)
        {
            Scalar(type).Coercion.TryReadJson(Json(json), out var read, out var expected).ShouldBeFalse(json);
            read.ShouldBeNull();
            expected.ShouldNotBeNull(json);
        }
    }

    [Theory]
    [InlineData("[1, 12345678901, 1.5, \"a\", true, null, NAME, {a: [1], b: {}}]")]
    [InlineData("[1, 12345678901, 1.5, \"a\", true, null, \"NAME\", {\"a\": [1], \"b\": {}}]")]
    public void A_custom_scalar_takes_every_value_as_it_is(string text)
    {
        var coercion = PassThroughCoercion.Instance;
        var isRead = text.Contains("\"b\"", StringComparison.Ordinal)
            ? coercion.TryReadJson(Json(text), out var value, out _)
            : coercion.TryReadLiteral(Text.Value(text), out value, out _);

        isRead.ShouldBeTrue();
        var items = value.ShouldBeOfType<object?[]>();
        items[..7].ShouldBe([1, 12345678901L, 1.5, "a", true, null, "NAME"]);
        items[0].ShouldBeOfType<int>();
        items[1].ShouldBeOfType<long>();
        var record = items[7].ShouldBeOfType<InputObjectValue>();
        record.TryGet("a", out var list).ShouldBeTrue();
        list.ShouldBeOfType<object?[]>().ShouldBe([1]);
    }

    [Fact]
    public void A_custom_scalar_refuses_what_it_can_not_hold()
    {
        var coercion = PassThroughCoercion.Instance;
        var deep = JsonDocument.Parse(new string('[', 500) + new string(']', 500), new JsonDocumentOptions { MaxDepth = 1000 }).RootElement;

        Expected(Json("[1e400]")).ShouldBe("a number of double precision");
        Expected(Json("{\"a\": \"\\ud83d\"}")).ShouldBe("a string of valid Unicode");
        Expected(Json("{\"\\ud83d\": 1}")).ShouldBe("field names of valid Unicode");
        Expected(deep).ShouldBe("a value of at most 200 levels");
        coercion.TryReadLiteral(Text.Value("{a: 1e400}"), out _, out var expected).ShouldBeFalse();
        expected.ShouldBe("a number of double precision");

        string? Expected(JsonElement json)
        {
            coercion.TryReadJson(json, out _, out var words).ShouldBeFalse();
            return words;
        }
    }

    internal static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static ScalarType Scalar(string name) =>
        BuiltInScalars.All.Single(scalar => scalar.Name == name);
}
