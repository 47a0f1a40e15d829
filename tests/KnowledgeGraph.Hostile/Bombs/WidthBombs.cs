namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>Much of the same.</summary>
internal static class WidthBombs
{
    public static IEnumerable<Bomb> All { get; } =
    [
        Bomb.Document("4,900 aliases of a leaf", "data", () => "{" + Many.Each(4_900, at => $"a{at}:__typename") + "}"),
        Bomb.Document("10,000 aliases", "TOO_MANY_TOKENS", () => "{" + Many.Each(10_000, at => $"a{at}:__typename") + "}"),
        Bomb.Document("6,000 aliases of a leaf", "TOO_MANY_FIELDS", () => "{" + Many.Each(6_000, at => $"a{at}:__typename") + "}"),
        Bomb.Document("2,400 aliases of a list", "data", () => "{" + Many.Each(2_400, at => $"a{at}:treaties{{title}}") + "}"),
        Bomb.Document("1,500 aliases of the timeline's count", "data|TOO_MANY_STEPS", () => "{" + Many.Each(1_500, at => $"a{at}:timeline{{totalCount}}") + "}"),
        Bomb.Document("1,000 sorted lists", "data", () => "{" + Many.Each(1_000, at => $"a{at}:claims(sort:{{title:ASC}}limit:1){{id}}") + "}"),
        Bomb.Document("350 lists, each sorted in its own way", "data|TOO_MANY_STEPS", () => "{" + Many.Each(350, at => $"a{at}:namedNodes(sort:[{SortKeys(at)}]limit:1){{id}}") + "}"),
        Bomb.Document("900 pages with cursors", "TOO_MANY_STEPS", () => "{" + Many.Each(900, at => $"a{at}:claimsConnection(sort:[{{title:ASC}}]){{edges{{cursor}}}}") + "}"),
        Bomb.Document("2,000 aliases in a list of hundreds", "data", () => "{timeline(first:1000){edges{node{" + Many.Each(2_000, at => $"a{at}:id") + "}}}}"),
        Bomb.Document("19,000 times one field", "data", () => "{" + "__typename ".Times(19_000) + "}"),
        Bomb.Document("400,000 fields", "TOO_MANY_TOKENS", () => "{" + "a ".Times(400_000) + "}"),
        Bomb.Document("19,000 fields that are not there", "TOO_MANY_ERRORS VALIDATION_FAILED", () => "{" + Many.Each(19_000, at => $"a{at}") + "}"),
        Bomb.Document("4,000 misspelled fields", "TOO_MANY_ERRORS VALIDATION_FAILED", () => "{" + Many.Each(4_000, at => $"treatis{at}{{x}}") + "}"),
        Bomb.Document("100 misspelled fields of 9,000 characters", "VALIDATION_FAILED", () => "{" + Many.Each(100, at => $"{"treaties".Times(1_100)}{at}{{x}}") + "}"),
        Bomb.Document("3,000 misspelled types", "TOO_MANY_ERRORS VALIDATION_FAILED", () => "{" + Many.Each(3_000, at => $"...on Treat{at}{{id}}") + "}"),
        Bomb.Document("4,000 misspelled arguments", "TOO_MANY_ERRORS VALIDATION_FAILED", () => "{claims(" + Many.Each(4_000, at => $"limi{at}:1") + "){id}}"),
        Bomb.Document("6,000 times one argument", "VALIDATION_FAILED", () => "{claims(" + "limit:1 ".Times(6_000) + "){id}}"),
        Bomb.Document("10,000 arguments", "TOO_MANY_TOKENS", () => "{claims(" + Many.Each(10_000, at => $"a{at}:1") + "){id}}"),
        Bomb.Document("2,000 times @skip", "TOO_MANY_DIRECTIVES", () => "{__typename " + "@skip(if:false)".Times(2_000) + "}"),
        Bomb.Document("9,000 unknown directives", "TOO_MANY_DIRECTIVES", () => "{__typename " + Many.Each(9_000, at => $"@a{at}") + "}"),
        Bomb.Document("3,900 operations", "UNKNOWN_OPERATION", () => Many.Each(3_900, at => $"query A{at}{{__typename}}")),
        Bomb.Document("3,900 operations of one name", "VALIDATION_FAILED", () => "query A{__typename}".Times(3_900), operationName: "\"A\""),
        Bomb.Document("1,600 lists of one name with other arguments", "TOO_MANY_ERRORS VALIDATION_FAILED", () => "{" + Many.Each(1_600, at => $"a:claims(limit:{at}){{id}}") + "}"),
        Bomb.Document("2,200 lists of one name with selections of their own", "data|RESULT_TOO_LARGE", () => "{" + Many.Each(2_200, at => $"claims{{a{at}:id}}") + "}"),
        Bomb.Document("lists of one name, nested and doubled 60 deep", "TOO_COSTLY", () => "{claims{" + "about{claimsAbout{id} claimsAbout{".Times(30) + "id" + "}}".Times(30) + "}}"),
        Bomb.Document("9,000 defined variables", "TOO_MANY_TOKENS", () => "query(" + Many.Each(9_000, at => $"$v{at}:Int") + "){__typename}"),
        Bomb.Document("a long operation's name in 200 errors", "TOO_MANY_ERRORS VALIDATION_FAILED", () => $"query {new string('L', 500_000)}{{{Many.Each(200, at => $"a{at}:claims(limit:$v{at}){{id}}")}}}"),
        Bomb.Document("a long alias in 200 conflicts", "TOO_MANY_ERRORS VALIDATION_FAILED", () => Conflicts(new string('L', 300_000))),
        Bomb.Document("definitions of 2,500 types", "TOO_MANY_ERRORS VALIDATION_FAILED", () => Many.Each(2_500, at => $"type A{at}{{a:Int}}")),
    ];

    private static readonly string[] Keys = ["id", "basis", "note", "title", "titleJa", "description"];

    private static string SortKeys(int number) =>
        Many.Each(Keys.Length, at => $"{{{Keys[(at + number) % Keys.Length]}:{((number >> at) % 2 == 0 ? "ASC" : "DESC")}}}");

    private static string Conflicts(string name) =>
        $"{{{name}:claims{{{Many.Each(200, at => $"a{at}:id")}}} {name}:claims{{{Many.Each(200, at => $"a{at}:title")}}}}}";
}
