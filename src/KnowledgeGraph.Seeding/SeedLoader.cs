using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding;

/// <summary>Makes a graph of seed files: read each file, put them together, derive, hand over.</summary>
/// <remarks>One mistake does not hide another. What is handed over is a graph only if there are none. Touches no disk but by the files themselves.</remarks>
public static class SeedLoader
{
    /// <summary>The graph that the files hold, whole in memory, or every mistake in them.</summary>
    public static SeedLoadResult Load(OntologyModel ontology, IReadOnlyList<SeedFile> files, SeedLimits? limits = null)
    {
        GraphCollector collector = new();
        SeedReadResult read = Load(ontology, files, collector, limits);
        return new SeedLoadResult(
            read.Version is { } version ? collector.Finish(ontology, version) : null,
            read.Mistakes,
            read.Nodes,
            read.Relationships);
    }

    /// <summary>Hands the graph that the files hold to a writer, a row at a time as it is read; with mistakes, what was handed over is no graph.</summary>
    /// <param name="ontology">The ontology.</param>
    /// <param name="files">The files.</param>
    /// <param name="writer">Takes the graph.</param>
    /// <param name="limits">How much a file may ask; the default limits where there are none.</param>
    /// <param name="version">The graph's version where it is known already.</param>
    public static SeedReadResult Load(
        OntologyModel ontology, IReadOnlyList<SeedFile> files, IGraphWriter writer, SeedLimits? limits = null, string? version = null) =>
        new SeedRun(ontology, files, writer, limits ?? SeedLimits.Default, version).Run();
}
