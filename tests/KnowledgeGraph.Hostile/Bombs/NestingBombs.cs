namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>What is nested in itself.</summary>
internal static class NestingBombs
{
    public static IEnumerable<Bomb> All { get; } =
    [
        Bomb.Document("selections 9,000 deep", "TOO_DEEP", () => Many.Nested("{a", 9_000, "", "}")),
        Bomb.Document("selections 400,000 deep without an end", "TOO_DEEP", () => "{a ".Times(340_000)),
        Bomb.Document("inline fragments 9,000 deep", "TOO_DEEP", () => "{" + Many.Nested("...{", 9_000, "a", "}") + "}"),
        Bomb.Document("lists 9,000 deep", "TOO_DEEP", () => "{a(x:" + Many.Nested("[", 9_000, "", "]") + ")}"),
        Bomb.Document("lists 500,000 deep without an end", "TOO_DEEP", () => "{a(x:" + "[".Times(500_000)),
        Bomb.Document("objects 9,000 deep", "TOO_DEEP", () => "{a(x:" + Many.Nested("{x:", 9_000, "1", "}") + ")}"),
        Bomb.Document("types of lists 9,000 deep", "TOO_DEEP", () => "query($x:" + Many.Nested("[", 9_000, "Int", "]") + "){a}"),
        Bomb.Document("types of non-null lists 90 deep", "VALIDATION_FAILED", () => "query($x:" + Many.Nested("[", 90, "Int", "]!") + "){claims(limit:$x){id}}"),
        Bomb.Document("default values 9,000 deep", "TOO_DEEP", () => "query($x:Int=" + Many.Nested("[", 9_000, "1", "]") + "){a}"),
        Bomb.Document("directives with lists 9,000 deep", "TOO_DEEP", () => "{a @skip(if:" + Many.Nested("[", 9_000, "1", "]") + ")}"),
        Bomb.Document("definitions of types with values 9,000 deep", "TOO_DEEP", () => "type A { a(x:Int=" + Many.Nested("[", 9_000, "1", "]") + "): Int }"),
        Bomb.Document("the graph walked 90 deep and back", "TOO_COSTLY", () => "{claims{" + Many.Nested("about{claimsAbout{", 45, "id", "}}") + "}}"),
    ];
}
