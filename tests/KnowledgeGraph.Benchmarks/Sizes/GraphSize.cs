namespace KnowledgeGraph.Benchmarks.Sizes;

/// <summary>How large a generated graph is.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Relationships">How many relationships.</param>
internal sealed record GraphSize(string Name, int Nodes, int Relationships)
{
    private const int UnitNodes = 20_000;

    public static IReadOnlyList<GraphSize> All { get; } = [new("M", UnitNodes, 80_000), new("L", 1_000_000, 4_000_000)];

    /// <summary>How many there are of what there are <paramref name="inUnit"/> in size M.</summary>
    public int Of(int inUnit) => (int)((long)inUnit * Nodes / UnitNodes);
}
