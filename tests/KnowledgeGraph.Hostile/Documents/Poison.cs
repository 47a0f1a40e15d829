namespace KnowledgeGraph.Hostile.Documents;

/// <summary>Words and characters that programs stumble over.</summary>
public static class Poison
{
    public static string[] Numbers { get; } =
    [
        "0", "-0", "-1", "1", "2147483647", "2147483648", "-2147483649", "9007199254740993", "18446744073709551616", "1e999999", "-1e-999999", "1.0", "0.1e1",
        "00", "1e", "0x1F", "1.", ".5", "+1", "NaN", "Infinity", new('9', 400), "0." + new string('0', 400) + "1",
    ];

    public static string[] Strings { get; } =
    [
        "", " ", "\\u0000", "\\uD800", "\\uDC00\\uD800", "\\uD83D\\uDE00", "\\u{1F600}", "\\u{110000}", "\\u{FFFFFFFFFFFF}", "\\uFEFF", "\\x", "\\", "\u2028", "\u202E", "a\u0300\u0301\u0302",
        "%s%n", "{{7*7}}", "' OR 1=1 --", "MATCH (n) DETACH DELETE n", "../../etc/passwd", "1978-11-27", "197X", "2015/..", "9999999999-99-99", "1978/1977", "?~%", new('a', 5000),
    ];

    public static string[] Characters { get; } =
    [
        "\0", "\u0001", "\u007F", "\uFEFF", "\u2028", "\u2029", "\u00A0", "\u200B", "\u202E", "\uFFFF", "\u0301", "é", "日", "😀", "\r", "\r\n", "\t", "\v", "\\", "'", "`", "#", "\"", "\"\"\"", "%", "?", "/",
    ];

    public static string[] Tokens { get; } =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "=", "|", "&", "...", ",", "\"\"", "\"\"\"\"\"\"", "query", "mutation", "subscription", "fragment", "on", "true", "false", "null", "extend", "schema",
        "type", "input", "enum", "union", "interface", "scalar", "directive", "repeatable", "implements", "__typename", "__schema", "__type", "@skip(if: true)", "@include(if: $a)", "@defer", "@stream",
        "@deprecated", "@oneOf", "$a", "query A", "... on Query", "...A", "fragment A on Query { __typename }", "id", "x", "_",
    ];

    public static string[] JsonValues { get; } =
    [
        "null", "true", "0", "-1", "1.5", "1e999999", "2147483648", new('9', 400), "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "{}", "[[]]", "[null]", "{\"\":null}", "{\"id\":{\"eq\":null}}",
        "{\"AND\":[]}", "{\"NOT\":{\"NOT\":{}}}", "nul", "NaN", "[1,]", "{\"a\":1,\"a\":2}", "\"1978\"", "\"japan-us-alliance\"",
    ];
}
