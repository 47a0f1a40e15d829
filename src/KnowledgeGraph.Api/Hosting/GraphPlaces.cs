namespace KnowledgeGraph.Api.Hosting;

/// <summary>Where a graph comes from.</summary>
/// <param name="OntologyFolder">The folder of the ontology's <c>*.graphql</c> files.</param>
/// <param name="SeedFolder">The folder of the seed's <c>*.yaml</c> files.</param>
/// <param name="SnapshotFolder">Where compiled snapshots are kept; null for none.</param>
public sealed record GraphPlaces(string OntologyFolder, string SeedFolder, string? SnapshotFolder)
{
    /// <summary>The graph that comes with the program.</summary>
    public static GraphPlaces Default { get; } =
        new(
            Path.Combine(AppContext.BaseDirectory, "ontology"),
            Path.Combine(AppContext.BaseDirectory, "graph-seed"),
            Path.Combine(AppContext.BaseDirectory, "snapshots")
        );
}
