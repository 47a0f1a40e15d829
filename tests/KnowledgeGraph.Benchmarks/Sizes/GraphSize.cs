using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Sizes;

/// <summary>How large a generated graph is.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Relationships">How many relationships.</param>
internal sealed record GraphSize(string Name, int Nodes, int Relationships)
{
    private const int UnitNodes = 20_000;

    public static IReadOnlyList<GraphSize> All { get; } = [new("M", UnitNodes, 80_000), new("L", 1_000_000, 4_000_000)];

    /// <summary>The size of a name, or of a number of nodes with four relationships each; null where it is neither.</summary>
    public static GraphSize? Find(string name) =>
        All.FirstOrDefault(size => size.Name == name)
        ?? (int.TryParse(name, CultureInfo.InvariantCulture, out var nodes) && nodes >= UnitNodes ? new GraphSize(name, nodes, nodes * 4) : null);

    /// <summary>How many there are of what there are <paramref name="inUnit"/> in size M.</summary>
    public int Of(int inUnit) => (int)((long)inUnit * Nodes / UnitNodes);
}
