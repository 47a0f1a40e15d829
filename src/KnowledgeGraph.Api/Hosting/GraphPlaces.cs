using KnowledgeGraph.Api.Settings;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>Where a graph comes from.</summary>
/// <param name="OntologyFolder">The folder of the ontology's <c>*.graphql</c> files.</param>
/// <param name="SeedFolder">The folder of the seed's <c>*.yaml</c> and <c>*.csv</c> files.</param>
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

    /// <summary>The places that the settings name; those of <see cref="Default"/> where they name none.</summary>
    public static GraphPlaces Of(SettingValues settings)
    {
        var snapshots = settings.Get(KnownSettings.Snapshots);
        return new GraphPlaces(
            settings.Get(KnownSettings.Ontology) is { Length: > 0 } ontology ? ontology : Default.OntologyFolder,
            settings.Get(KnownSettings.Seed) is { Length: > 0 } seed ? seed : Default.SeedFolder,
            snapshots.Length == 0 ? Default.SnapshotFolder
                : snapshots == CacheFolderSetting.None ? null
                : snapshots
        );
    }
}
