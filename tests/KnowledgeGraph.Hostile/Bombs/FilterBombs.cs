namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>Conditions and lists in arguments.</summary>
internal static class FilterBombs
{
    public static IEnumerable<Bomb> All { get; } =
    [
        Bomb.Document("NOT 19 deep", "data", () => "{claims(where:" + Many.Nested("{NOT:", 18, "{title:{contains:\"a\"}}", "}") + "){id}}"),
        Bomb.Document("NOT 60 deep", "TOO_DEEP", () => "{claims(where:" + Many.Nested("{NOT:", 60, "{title:{contains:\"a\"}}", "}") + "){id}}"),
        Bomb.Document("AND of OR of AND, 2 to the 9th conditions", "TOO_MANY_CONDITIONS", () => $"{{claims(where:{Tree(10)}){{id}}}}"),
        Bomb.Document("990 conditions", "data", () => "{claims(where:{AND:[" + Conditions(990) + "]}){id}}"),
        Bomb.Document("1,100 conditions", "TOO_MANY_CONDITIONS", () => "{claims(where:{OR:[" + Conditions(1_100) + "]}){id}}"),
        Bomb.Document("conditions on related nodes 8 deep", "TOO_COSTLY", () => "{claims(where:" + Related(4, "some", "{title:{contains:\"zzz\"}}") + "){id}}"),
        Bomb.Document("conditions on none of the related nodes 12 deep", "TOO_COSTLY", () => "{claims(where:" + Related(6, "none", "{NOT:{title:{contains:\"zzz\"}}}") + "){id}}"),
        Bomb.Document("900 conditions on related nodes 4 deep", "TOO_COSTLY", () => "{claims(where:" + Related(2, "some", "{OR:[" + Conditions(900) + "]}") + "){id}}"),
        Bomb.Document("300 lists with conditions on related nodes", "TOO_COSTLY", () => "{" + Many.Each(300, at => $"a{at}:claims(where:{Related(1, "some", "{title:{contains:\"zzz\"}}")}){{id}}") + "}"),
        Bomb.Document("in a list of 9,900", "data", () => "{claims(where:{id:{in:[" + Many.Each(9_900, at => $"\"x{at}\"") + "]}}){id}}"),
        Bomb.Document("in a list of 15,000", "TOO_MANY_VALUES", () => "{claims(where:{id:{in:[" + Many.Each(15_000, at => $"\"x{at}\"") + "]}}){id}}"),
        Bomb.Document("contains a text of a megabyte", "data", () => $"{{claims(where:{{title:{{contains:\"{new string('a', 1_000_000)}\"}}}}){{id}}}}"),
        Bomb.Document("sorted by 3,900 keys", "BAD_ARGUMENT", () => "{claims(sort:[" + "{title:ASC}".Times(3_900) + "]){id}}"),
        Bomb.Document("an offset beyond all", "data", () => "{claims(limit:1000 offset:2147483647){id}}"),
        Bomb.Document("a page of 2,147,483,647", "BAD_ARGUMENT", () => "{claimsConnection(first:2147483647){totalCount}}"),
        Bomb.Document("a cursor of a megabyte", "BAD_ARGUMENT", () => $"{{claimsConnection(after:\"{new string('A', 1_000_000)}\"){{totalCount}}}}"),
        Bomb.Document("a date of a megabyte", "VALIDATION_FAILED", () => $"{{timeline(from:\"{new string('1', 1_000_000)}\"){{totalCount}}}}"),
        Bomb.Document("900 different dates", "TOO_MANY_ERRORS VALIDATION_FAILED", () => "{" + Many.Each(900, at => $"a{at}:timeline(from:\"{at}?~%/../X{at}\"){{totalCount}}") + "}"),
    ];

    private static string Conditions(int count) => Many.Each(count, at => $"{{title:{{contains:\"x{at}\"}}}}", ",");

    private static string Related(int depth, string quantifier, string inner) =>
        Many.Nested($"{{about:{{{quantifier}:{{claimsAbout:{{{quantifier}:", depth, inner, "}}}}");

    private static string Tree(int depth) =>
        depth == 0 ? "{title:{contains:\"x\"}}" : $"{{{(depth % 2 == 0 ? "AND" : "OR")}:[{Tree(depth - 1)},{Tree(depth - 1)}]}}";
}
