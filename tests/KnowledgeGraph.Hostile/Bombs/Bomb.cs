namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>A hand-made request and what must come of it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Expected">The codes of the answer, or <see cref="Answer.Data"/>; where it depends on the size of the graph, what it may be, with `|` between; of raw bytes the beginning of the answer.</param>
/// <param name="Make">Makes the request, large as it may be.</param>
public sealed record Bomb(string Name, string Expected, Func<HostileRequest> Make)
{
    /// <summary>Bytes to be sent as they are; null for what <see cref="Make"/> makes.</summary>
    public Func<byte[]>? MakeRaw { get; init; }

    public static Bomb Document(string name, string expected, Func<string> document, Func<string>? variables = null, string? operationName = null) =>
        new(name, expected, () => HostileRequest.Of(name, document(), variables?.Invoke(), operationName));

    public static Bomb Raw(string name, string expected, Func<byte[]> bytes) =>
        new(name, expected, () => throw new InvalidOperationException("Raw bytes are sent as they are.")) { MakeRaw = bytes };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
        [.. NestingBombs.All, .. FragmentBombs.All, .. WidthBombs.All, .. FilterBombs.All, .. TextBombs.All, .. VariableBombs.All, .. IntrospectionBombs.All, .. BodyBombs.All, .. ConnectionBombs.All];
}

/// <summary>Texts of many parts.</summary>
internal static class Many
{
    public static string Times(this string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    public static string Each(int count, Func<int, string> part, string between = " ") => string.Join(between, Enumerable.Range(0, count).Select(part));

    public static string Nested(string open, int depth, string inner, string close) => open.Times(depth) + inner + close.Times(depth);
}
