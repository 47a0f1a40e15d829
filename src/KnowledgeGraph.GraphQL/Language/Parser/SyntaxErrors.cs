using System.Globalization;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The sentences of the lexer and the parser.</summary>
internal static class SyntaxErrors
{
    /// <summary>Names and escapes of a user's document are cut in sentences: they may be as long as the document.</summary>
    private const int LongestQuote = 40;

    public const string UnterminatedString = "Syntax error: the string does not end.";

    public const string DescribedShorthand =
        "Syntax error: a description can not stand before \"{\"; write \"query\" between them, as the short form has no description.";

    public const string DescribedExtension =
        "Syntax error: a description can not stand before \"extend\"; it belongs to the definition that is extended.";

    public static string DescribedNothing(string found) =>
        $"Syntax error: a description can not stand here, as no definition follows it, found {found}.";

    public static GraphQLError At(SourceLocation location, string sentence) =>
        GraphQLError.At(location, ErrorCodes.SyntaxError, sentence);

    public static GraphQLError TooManyDirectives(SourceLocation location, int limit) =>
        GraphQLError.At(location, ErrorCodes.TooManyDirectives, $"The element has more than {limit} directives.");

    public static GraphQLError TooManyTokens(SourceLocation location, int limit) =>
        GraphQLError.At(location, ErrorCodes.TooManyTokens, $"The document has more than {limit} tokens.");

    public static GraphQLError TooDeep(SourceLocation location, int limit) =>
        GraphQLError.At(location, ErrorCodes.TooDeep, $"The document is nested more than {limit} levels deep.");

    public static string Expected(string expected, string found) => $"Syntax error: expected {expected}, found {found}.";

    public static string ReservedEnumValue(string name) => $"Syntax error: {name} can not name a value of an enum.";

    public static string VariableInConstant(string found) =>
        $"Syntax error: a variable can not stand in a constant value, found {found}.";

    public static string UnexpectedCharacter(ReadOnlySpan<char> text, int position) =>
        text[position] switch
        {
            '\'' => "Syntax error: unexpected \"'\"; strings stand in double quotes.",
            '.' => "Syntax error: unexpected \".\"; a spread has three dots, and a number begins with a digit.",
            _ => $"Syntax error: unexpected {Character(text, position)}.",
        };

    public static string DigitMissing(ReadOnlySpan<char> text, int position) =>
        $"Syntax error: a digit must follow in a number, found {Character(text, position)}.";

    public static string NumberGoesOn(ReadOnlySpan<char> text, int position) =>
        $"Syntax error: a number can not go on with {Character(text, position)}.";

    public static string InvalidEscape(ReadOnlySpan<char> escape)
    {
        var length = escape switch
        {
            ['\\', 'u', '{', ..] when escape.IndexOf('}') is > 0 and var end => end + 1,
            ['\\', 'u', ..] => 6,
            _ => 2,
        };
        var line = escape.IndexOfAny('\n', '\r');
        escape = line < 0 ? escape : escape[..line];
        return $"Syntax error: {Quote(escape[..Math.Min(length, escape.Length)])} is no escape of a Unicode character.";
    }

    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuote ? $"\"{text}\"" : $"\"{text[..LongestQuote]}…\"";

    public static string Character(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
        {
            return "the end of the document";
        }

        var code = position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1])
            ? char.ConvertToUtf32(text[position], text[position + 1])
            : text[position];
        return code is >= ' ' and <= '~'
            ? $"\"{(char)code}\""
            : string.Create(CultureInfo.InvariantCulture, $"the character U+{code:X4}");
    }
}
