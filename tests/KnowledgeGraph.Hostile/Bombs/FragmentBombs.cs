namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>What fragments make of little text.</summary>
internal static class FragmentBombs
{
    public static IEnumerable<Bomb> All { get; } =
    [
        Bomb.Document("a fragment that spreads itself", "VALIDATION_FAILED", () => "{...A} fragment A on Query{...A}"),
        Bomb.Document("a cycle of 2,000 fragments", "VALIDATION_FAILED", () => "{...F0}" + Many.Each(2_000, at => $"fragment F{at} on Query{{...F{(at + 1) % 2_000}}}")),
        Bomb.Document("60 fragments that all spread all others", "TOO_MANY_ERRORS VALIDATION_FAILED", () => "{...F0}" + Many.Each(60, at => $"fragment F{at} on Query{{{Many.Each(60, to => $"...F{to}")}}}")),
        Bomb.Document("a chain of 2,000 fragments", "TOO_DEEP", () => "{...F0}" + Many.Each(2_000, at => $"fragment F{at} on Query{{...F{at + 1}}}") + "fragment F2000 on Query{__typename}"),
        Bomb.Document("fan-out of 2 to the 60th, all alike", "data", () => "{...F0}" + Chain(60, "Query", at => $"...F{at} ...F{at}", "__typename")),
        Bomb.Document("fan-out of 2 to the 20th under two names", "TOO_MANY_FIELDS", () => "{claims{...F0}}" + Chain(20, "Claim", at => $"a:about{{...on Claim{{...F{at}}}}} b:about{{...on Claim{{...F{at}}}}}", "id")),
        Bomb.Document("fan-out of 2 to the 20th that differs at its end", "VALIDATION_FAILED", () => "{claims{...F0}}" + Chain(20, "Claim", at => $"a{at}:about{{...on Claim{{...F{at}}}}} b{at}:about{{...on Claim{{...F{at}}}}}", "id x:id") + " fragment G on Claim{x:title}"),
        Bomb.Document("2,500 fragments that nothing uses", "TOO_MANY_ERRORS VALIDATION_FAILED", () => "{__typename}" + Many.Each(2_500, at => $"fragment F{at} on Query{{__typename}}")),
        Bomb.Document("4,000 fragments of one name", "VALIDATION_FAILED", () => "{...F}" + "fragment F on Query{__typename}".Times(2_800)),
        Bomb.Document("4,000 spreads of nothing", "TOO_MANY_ERRORS VALIDATION_FAILED", () => "{" + Many.Each(4_000, at => $"...F{at}") + "}"),
        Bomb.Document("9,000 spreads of one fragment", "data", () => "{" + "...F ".Times(9_000) + "} fragment F on Query{__typename}"),
        Bomb.Document("1,500 operations that share 3,000 fields", "TOO_COMPLEX_TO_COMPARE", () => Many.Each(1_500, at => $"query A{at}{{...F}}") + "fragment F on Query{" + Many.Each(3_000, at => $"a{at}:__typename") + "}"),
        Bomb.Document("800 operations that share 800 uses of a variable", "TOO_COMPLEX_TO_COMPARE", () => Many.Each(800, at => $"query A{at}($v:Int){{...F}}") + "fragment F on Query{" + Many.Each(800, at => $"a{at}:claims(limit:$v){{id}}") + "}"),
        Bomb.Document("a long fragment's name in 100 cycles", "TOO_MANY_ERRORS VALIDATION_FAILED", () => $"{{...A}} fragment A on Query{{...{LongName}}} fragment {LongName} on Query{{{"...A ".Times(200)}}}"),
    ];

    private static readonly string LongName = new('L', 300_000);

    private static string Chain(int length, string type, Func<int, string> next, string last) =>
        Many.Each(length, at => $"fragment F{at} on {type}{{{next(at + 1)}}}") + $"fragment F{length} on {type}{{{last}}}";
}
