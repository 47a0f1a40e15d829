namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>Characters, strings and numbers.</summary>
internal static class TextBombs
{
    public static IEnumerable<Bomb> All { get; } =
    [
        Bomb.Document("nothing", "SYNTAX_ERROR", () => ""),
        Bomb.Document("a megabyte of blanks", "SYNTAX_ERROR", () => new string(' ', 1_000_000)),
        Bomb.Document("a megabyte of one name", "VALIDATION_FAILED", () => "{" + new string('a', 1_000_000) + "}"),
        Bomb.Document("a megabyte of braces", "SYNTAX_ERROR", () => new string('{', 1_000_000)),
        Bomb.Document("a megabyte of exclamation marks", "SYNTAX_ERROR", () => "{" + new string('!', 1_000_000) + "}"),
        Bomb.Document("a megabyte of comments", "data", () => "{__typename " + "#\n".Times(340_000) + "}"),
        Bomb.Document("a megabyte of a string", "VALIDATION_FAILED", () => "{a(x:\"" + new string('x', 1_000_000) + "\")}"),
        Bomb.Document("a megabyte of escapes", "VALIDATION_FAILED", () => "{a(x:\"" + "\\u0041".Times(140_000) + "\")}"),
        Bomb.Document("a megabyte of a block string", "VALIDATION_FAILED", () => "{a(x:\"\"\"" + " a\n".Times(240_000) + "\"\"\")}"),
        Bomb.Document("a string without an end", "SYNTAX_ERROR", () => "{a(x:\"" + new string('x', 1_000_000)),
        Bomb.Document("a megabyte of a number", "VALIDATION_FAILED", () => "{claims(limit:" + new string('9', 1_000_000) + "){id}}"),
        Bomb.Document("a number of 400 digits", "VALIDATION_FAILED", () => "{claims(limit:" + new string('9', 400) + "){id}}"),
        Bomb.Document("1e999999", "VALIDATION_FAILED", () => "{claims(limit:1e999999){id}}"),
        Bomb.Document("a fraction of 500,000 digits", "VALIDATION_FAILED", () => "{claims(limit:0." + new string('1', 500_000) + "e-1){id}}"),
        Bomb.Document("a NUL in the document", "SYNTAX_ERROR", () => "{a\0b}"),
        Bomb.Document("a NUL as an escape", "data", () => "{claim(id:\"\\u0000\"){id}}"),
        Bomb.Document("byte order marks throughout", "data", () => "\uFEFF{\uFEFF__typename\uFEFF}\uFEFF"),
        Bomb.Document("half of a surrogate pair as an escape", "SYNTAX_ERROR", () => "{claim(id:\"\\uD800\"){id}}"),
        Bomb.Document("a character beyond Unicode", "SYNTAX_ERROR", () => "{claim(id:\"\\u{110000}\"){id}}"),
        Bomb.Document("an escape of 500,000 digits", "data", () => "{claim(id:\"\\u{" + new string('0', 500_000) + "}\"){id}}"),
        Bomb.Document("letters with 300,000 accents", "data", () => "{claim(id:\"a" + "\u0301".Times(300_000) + "\"){id}}"),
        Bomb.Document("150,000 separators of lines", "SYNTAX_ERROR", () => "{a" + "\u2028".Times(150_000) + "}"),
    ];
}
