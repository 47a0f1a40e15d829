using KnowledgeGraph.GraphQL.Language;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Texts that are not GraphQL, each with its whole error.</summary>
public class SyntaxErrorTests
{
    public static TheoryData<string, string> Documents { get; } = new()
    {
        { "", "1:1 expected a definition, found the end of the document." },
        { "# only this\n", "2:1 expected a definition, found the end of the document." },
        { "{", "1:2 expected a name, found the end of the document." },
        { "{}", "1:2 expected a name, found \"}\"." },
        { "{a{}}", "1:4 expected a name, found \"}\"." },
        { "{a(}", "1:4 expected a name, found \"}\"." },
        { "{a()}", "1:4 expected a name, found \")\"." },
        { "{a(x)}", "1:5 expected \":\", found \")\"." },
        { "{a(x:)}", "1:6 expected a value, found \")\"." },
        { "{a:}", "1:4 expected a name, found \"}\"." },
        { "{a", "1:3 expected a name, found the end of the document." },
        { "{a}}", "1:4 expected a definition, found \"}\"." },
        { "{a @}", "1:5 expected a name, found \"}\"." },
        { "{a 1}", "1:4 expected a name, found \"1\"." },
        { "{a \"x\"}", "1:4 expected a name, found a string." },
        { "{...}", "1:5 expected \"{\", found \"}\"." },
        { "{... on}", "1:8 expected a name, found \"}\"." },
        { "{... on T}", "1:10 expected \"{\", found \"}\"." },
        { "query", "1:6 expected \"{\", found the end of the document." },
        { "query Q(){a}", "1:9 expected \"$\", found \")\"." },
        { "query Q($x){a}", "1:11 expected \":\", found \")\"." },
        { "query Q($x:Int!!){a}", "1:16 expected \"$\", found \"!\"." },
        { "query Q($x:[Int){a}", "1:16 expected \"]\", found \")\"." },
        { "query Q($x:Int=$y){a}", "1:16 a variable can not stand in a constant value, found \"$y\"." },
        { "query Q($x:Int=[{a:$y}]){a}", "1:20 a variable can not stand in a constant value, found \"$y\"." },
        { "query Q($x:Int @d(a:$y)){a}", "1:21 a variable can not stand in a constant value, found \"$y\"." },
        { "query Q($x:Int=$[1]){a}", "1:16 expected a value, found \"$\"." },
        { "querry Q{a}", "1:1 expected a definition, found \"querry\"." },
        { "\"d\" {a}", "1:1 a description can not stand before \"{\"; write \"query\" between them, as the short form has no description." },
        { "\"d\" extend type T @d", "1:1 a description can not stand before \"extend\"; it belongs to the definition that is extended." },
        { "\"d\" typ T", "1:1 a description can not stand here, as no definition follows it, found \"typ\"." },
        { "\"d\" \"e\" type T", "1:5 expected a definition, found a string." },
        { "fragment on on T{a}", "1:10 expected the name of a fragment, found \"on\"." },
        { "fragment F{a}", "1:11 expected \"on\", found \"{\"." },
        { "fragment F($x:Int) on T{a}", "1:11 expected \"on\", found \"(\"." },
        { "schema{}", "1:8 expected \"query\", \"mutation\" or \"subscription\", found \"}\"." },
        { "schema{a:B}", "1:8 expected \"query\", \"mutation\" or \"subscription\", found \"a\"." },
        { "schema", "1:7 expected \"{\", found the end of the document." },
        { "extend schema", "1:14 expected \"{\", found the end of the document." },
        { "extend scalar S", "1:16 expected what the extension adds, found the end of the document." },
        { "extend type T", "1:14 expected what the extension adds, found the end of the document." },
        { "extend union U", "1:15 expected what the extension adds, found the end of the document." },
        { "extend input I", "1:15 expected what the extension adds, found the end of the document." },
        { "extend enum E scalar S", "1:15 expected what the extension adds, found \"scalar\"." },
        { "extend directive @d on FIELD", "1:8 expected a definition that can be extended, found \"directive\"." },
        { "extend {a}", "1:8 expected a definition that can be extended, found \"{\"." },
        { "type T{}", "1:8 expected a name, found \"}\"." },
        { "type T implements{f:Int}", "1:18 expected a name, found \"{\"." },
        { "type T{f}", "1:9 expected \":\", found \"}\"." },
        { "type T{f():Int}", "1:10 expected a name, found \")\"." },
        { "union U=", "1:9 expected a name, found the end of the document." },
        { "union U=|", "1:10 expected a name, found the end of the document." },
        { "enum E{true}", "1:8 \"true\" can not name a value of an enum." },
        { "enum E{null}", "1:8 \"null\" can not name a value of an enum." },
        { "directive d on FIELD", "1:11 expected \"@\", found \"d\"." },
        { "directive @d", "1:13 expected \"on\", found the end of the document." },
        { "directive @d on FIELDS", "1:17 expected a directive location, found \"FIELDS\"." },
        { "directive @d on FIELD | field", "1:25 expected a directive location, found \"field\"." },
        { "{a}\r\n{b}\r{c}\n {%}", "4:3 unexpected \"%\"." },
        { "{a(b:'c')}", "1:6 unexpected \"'\"; strings stand in double quotes." },
        { "{a..b}", "1:3 unexpected \".\"; a spread has three dots, and a number begins with a digit." },
        { "{a(b:.5)}", "1:6 unexpected \".\"; a spread has three dots, and a number begins with a digit." },
        { "{\u00E9}", "1:2 unexpected the character U+00E9." },
        { "{\uD83D\uDE00}", "1:2 unexpected the character U+1F600." },
        { "{\0}", "1:2 unexpected the character U+0000." },
        { "{" + new string('x', 50) + "(", "1:53 expected a name, found the end of the document." },
        { "{a} " + new string('x', 50), "1:5 expected a definition, found \"" + new string('x', 40) + "\u2026\"." },
    };

    public static TheoryData<string, string> Values { get; } = new()
    {
        { "", "1:1 expected a value, found the end of the document." },
        { "1 2", "1:3 expected the end of the document, found \"2\"." },
        { "00", "1:2 a number can not go on with \"0\"." },
        { "01", "1:2 a number can not go on with \"1\"." },
        { "-", "1:2 a digit must follow in a number, found the end of the document." },
        { "-a", "1:2 a digit must follow in a number, found \"a\"." },
        { "+1", "1:1 unexpected \"+\"." },
        { "1a", "1:2 a number can not go on with \"a\"." },
        { "1_000", "1:2 a number can not go on with \"_\"." },
        { "0xF1", "1:2 a number can not go on with \"x\"." },
        { "1.", "1:3 a digit must follow in a number, found the end of the document." },
        { "1.a", "1:3 a digit must follow in a number, found \"a\"." },
        { "1.2.3", "1:4 a number can not go on with \".\"." },
        { "1...", "1:3 a digit must follow in a number, found \".\"." },
        { "1.0f", "1:4 a number can not go on with \"f\"." },
        { "1e", "1:3 a digit must follow in a number, found the end of the document." },
        { "1e+", "1:4 a digit must follow in a number, found the end of the document." },
        { "1e5e5", "1:4 a number can not go on with \"e\"." },
        { "$x", "1:1 a variable can not stand in a constant value, found \"$x\"." },
        { "[1", "1:3 expected a value, found the end of the document." },
        { "[1}", "1:3 expected a value, found \"}\"." },
        { "{a", "1:3 expected \":\", found the end of the document." },
        { "{a:1", "1:5 expected a name, found the end of the document." },
        { "{1:1}", "1:2 expected a name, found \"1\"." },
        { "\"", "1:2 the string does not end." },
        { "\"a\nb\"", "1:3 the string does not end." },
        { "\"a\rb\"", "1:3 the string does not end." },
        { "\"a\\\"", "1:5 the string does not end." },
        { "\"\\x\"", "1:2 \"\\x\" is no escape of a Unicode character." },
        { "\"\\", "1:2 \"\\\" is no escape of a Unicode character." },
        { "\"\\u12\"", "1:2 \"\\u12\"\" is no escape of a Unicode character." },
        { "\"\\u12G4\"", "1:2 \"\\u12G4\" is no escape of a Unicode character." },
        { "\"\\uD83D\"", "1:2 \"\\uD83D\" is no escape of a Unicode character." },
        { "\"\\uDE00\\uD83D\"", "1:2 \"\\uDE00\" is no escape of a Unicode character." },
        { "\"\\uD83D\\u0041\"", "1:2 \"\\uD83D\" is no escape of a Unicode character." },
        { "\"\\uD83Dx\"", "1:2 \"\\uD83D\" is no escape of a Unicode character." },
        { "\"\\u{}\"", "1:2 \"\\u{}\" is no escape of a Unicode character." },
        { "\"\\u{110000}\"", "1:2 \"\\u{110000}\" is no escape of a Unicode character." },
        { "\"\\u{D83D}\"", "1:2 \"\\u{D83D}\" is no escape of a Unicode character." },
        { "\"\\u{1F600\"", "1:2 \"\\u{1F6\" is no escape of a Unicode character." },
        { "\"\\u{41\0}\"", "1:2 \"\\u{41\0}\" is no escape of a Unicode character." },
        { "\"\\u041\0\"", "1:2 \"\\u041\0\" is no escape of a Unicode character." },
        { "\"\\u{ 41}\"", "1:2 \"\\u{ 41}\" is no escape of a Unicode character." },
        { "\"\\u{FFFFFFFFFFFFFFFFFFFF41}\"", "1:2 \"\\u{FFFFFFFFFFFFFFFFFFFF41}\" is no escape of a Unicode character." },
        { "\"\"\"a", "1:5 the string does not end." },
        { "\"\"\"a\n\n  b\"\"", "3:6 the string does not end." },
        { "\"\"\"a\\\"\"\"", "1:9 the string does not end." },
        { "\"a\uD83D\"", "1:3 unexpected the character U+D83D." },
        { "\"\"\"\n\uDE00\"\"\"", "2:1 unexpected the character U+DE00." },
        { "#\n #\uDE00\uD83D\n1", "2:3 unexpected the character U+DE00." },
    };

    public static TheoryData<string, string> Types { get; } = new()
    {
        { "", "1:1 expected a name, found the end of the document." },
        { "!", "1:1 expected a name, found \"!\"." },
        { "[A", "1:3 expected \"]\", found the end of the document." },
        { "A]", "1:2 expected the end of the document, found \"]\"." },
        { "[A]!!", "1:5 expected the end of the document, found \"!\"." },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Documents_are_refused(string text, string error) => ShouldBe(error, GraphQLParser.Parse(text).Error);

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)] // The list of single cases can not carry half a surrogate pair.
    public void Values_are_refused(string text, string error) => ShouldBe(error, GraphQLParser.ParseValue(text).Error);

    [Theory]
    [MemberData(nameof(Types))]
    public void Types_are_refused(string text, string error) => ShouldBe(error, GraphQLParser.ParseType(text).Error);

    private static void ShouldBe(string expected, Errors.GraphQLError? error)
    {
        var space = expected.IndexOf(' ', StringComparison.Ordinal);
        WholeError.Of(error).ShouldBe($"SYNTAX_ERROR {expected[..space]} Syntax error:{expected[space..]}");
    }
}
