namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>Variables: JSON that is deep, wide or of the wrong kind.</summary>
internal static class VariableBombs
{
    private const string Where = "query($w:ClaimWhere){claims(where:$w){id}}";
    private const string Ids = "query($i:[ID!]){claims(where:{id:{in:$i}}){id}}";

    public static IEnumerable<Bomb> All { get; } =
    [
        Bomb.Document("objects 60 deep", "TOO_DEEP", () => Where, () => "{\"w\":" + Many.Nested("{\"NOT\":", 60, "{}", "}") + "}"),
        Bomb.Document("objects 50,000 deep", "JSON_TOO_DEEP", () => Where, () => "{\"w\":" + Many.Nested("{\"NOT\":", 50_000, "{}", "}") + "}"),
        Bomb.Document("lists 400,000 deep", "JSON_TOO_DEEP", () => Ids, () => "{\"i\":" + Many.Nested("[", 400_000, "", "]") + "}"),
        Bomb.Document("lists 60 deep for a list of ids", "BAD_VARIABLE", () => Ids, () => "{\"i\":" + Many.Nested("[", 60, "1", "]") + "}"),
        Bomb.Document("60,000 entries that nothing defines", "data", () => "{__typename}", () => "{" + Many.Each(60_000, at => $"\"v{at}\":{at}", ",") + "}"),
        Bomb.Document("60,000 times one entry", "data", () => Ids, () => "{" + "\"i\":null,".Times(60_000) + "\"i\":[]}"),
        Bomb.Document("90,000 ids", "TOO_MANY_VALUES", () => Ids, () => "{\"i\":[" + Many.Each(90_000, at => $"\"{at}\"", ",") + "]}"),
        Bomb.Document("300,000 wrong ids", "BAD_VARIABLE", () => Ids, () => "{\"i\":[" + "{},".Times(300_000) + "{}]}"),
        Bomb.Document("60,000 unknown fields", "BAD_VARIABLE", () => Where, () => "{\"w\":{" + Many.Each(60_000, at => $"\"x{at}\":1", ",") + "}}"),
        Bomb.Document("990 conditions", "data", () => Where, () => "{\"w\":{\"OR\":[" + Many.Each(990, at => $"{{\"title\":{{\"eq\":\"{at}\"}}}}", ",") + "]}}"),
        Bomb.Document("20,000 conditions", "TOO_MANY_VALUES", () => Where, () => "{\"w\":{\"OR\":[" + Many.Each(20_000, at => $"{{\"title\":{{\"eq\":\"{at}\"}}}}", ",") + "]}}"),
        Bomb.Document("8 variables of 4,000 conditions", "TOO_MANY_VALUES", () => "query(" + Many.Each(8, at => $"$w{at}:ClaimWhere") + "){" + Many.Each(8, at => $"a{at}:claims(where:$w{at}){{id}}") + "}", () => "{" + Many.Each(8, at => $"\"w{at}\":{{\"OR\":[{Many.Each(4_000, title => $"{{\"title\":{{\"eq\":\"{title}\"}}}}", ",")}]}}", ",") + "}"),
        Bomb.Document("a number of 500,000 digits", "BAD_VARIABLE", () => "query($l:Int){claims(limit:$l){id}}", () => "{\"l\":" + new string('9', 500_000) + "}"),
        Bomb.Document("1e999999", "BAD_VARIABLE", () => "query($l:Int){claims(limit:$l){id}}", () => "{\"l\":1e999999}"),
        Bomb.Document("half of a surrogate pair", "BAD_UNICODE", () => Ids, () => "{\"i\":[\"\\ud800\"]}"),
        Bomb.Document("a list where an object must be", "BAD_PARAMETER", () => "{__typename}", () => "[[[[]]]]"),
        Bomb.Document("an operation's name of a megabyte", "UNKNOWN_OPERATION", () => "query A{__typename}", null, $"\"{new string('n', 1_000_000)}\""),
        Bomb.Document("1,200 variables that each choose a plan", "data", () => "query(" + Many.Each(1_200, at => $"$v{at}:Boolean!") + "){" + Many.Each(1_200, at => $"a{at}:__typename@skip(if:$v{at})") + "}", () => "{" + Many.Each(1_200, at => $"\"v{at}\":{(at % 3 == 0 ? "true" : "false")}", ",") + "}"),
    ];
}
