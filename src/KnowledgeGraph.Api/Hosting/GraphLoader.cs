using System.Collections.Immutable;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.InMemory;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>A graph ready to be served, or every mistake that stands in the way.</summary>
/// <param name="Graph">The graph; null where there are mistakes.</param>
/// <param name="Mistakes">A line per mistake: file, line, column, code, sentence, value.</param>
/// <param name="FromSnapshot">Whether it came from a snapshot.</param>
public sealed record GraphLoadResult(ServedGraph? Graph, ImmutableArray<string> Mistakes, bool FromSnapshot);

/// <summary>Loads ontology and seed into the embedded store, from a snapshot where one fits.</summary>
public static class GraphLoader
{
    /// <summary>Reads the ontology of a folder.</summary>
    public static OntologyReadResult ReadOntology(string folder) =>
        OntologyReader.Read(
            [
                .. Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories)
                    .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
                    .OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Select(file => new OntologyFile(file.Name, File.ReadAllText(file.Path))),
            ]
        );

    /// <summary>A sentence about the first folder that does not exist; null where both do.</summary>
    public static string? MissingFolder(GraphPlaces places) =>
        !Directory.Exists(places.OntologyFolder) ? $"{places.OntologyFolder}: expected a folder with the ontology's *.graphql files, but there is none."
        : !Directory.Exists(places.SeedFolder) ? $"{places.SeedFolder}: expected a folder with the seed's *.yaml and *.csv files, but there is none."
        : null;

    /// <summary>Loads the graph of these places; null after every mistake was written, a line each.</summary>
    public static ServedGraph? LoadOrReport(GraphPlaces places, TextWriter mistakes)
    {
        var loaded = Load(places);
        foreach (var mistake in loaded.Mistakes)
        {
            mistakes.WriteLine(mistake);
        }

        return loaded.Graph;
    }

    /// <summary>Loads the graph of these places.</summary>
    public static GraphLoadResult Load(GraphPlaces places)
    {
        if (MissingFolder(places) is { } missing)
        {
            return Refused([missing]);
        }

        var ontology = ReadOntology(places.OntologyFolder);
        if (ontology.Model is not { } model)
        {
            return Refused([.. ontology.Mistakes.Select(mistake => mistake.ToString())]);
        }

        // The schema needs nothing of the seed.
        var schema = Task.Run(() => ApiSchemaBuilder.Build(model));
        var files = SeedFolder.Read(places.SeedFolder);
        var version = SeedVersion.Of(model.Version, files);
        var snapshots = new SnapshotFolder(places.SnapshotFolder, version);
        if (snapshots.TryLoad(model) is { } known)
        {
            return Served(model, schema, known, true);
        }

        var writer = new EmbeddedStoreWriter(model);
        var read = SeedLoader.Load(model, files, writer, version: version);
        if (read.Version is null)
        {
            return Refused([.. read.Mistakes.Select(mistake => mistake.ToString())]);
        }

        var store = writer.Finish(version);
        snapshots.TrySave(store);
        return Served(model, schema, store, false);
    }

    /// <summary>The graph that the settings choose: embedded, or in a database; null after every mistake was written, a line each.</summary>
    internal static async Task<ServedGraph?> OpenOrReportAsync(SettingValues settings, Neo4jCredentials credentials, TextWriter mistakes, CancellationToken cancellation)
    {
        var places = GraphPlaces.Of(settings);
        if (settings.Get(KnownSettings.Store) != "neo4j")
        {
            return await Task.Run(() => LoadOrReport(places, mistakes), cancellation);
        }

        var ontology = ReadOntology(places.OntologyFolder);
        foreach (var mistake in ontology.Mistakes)
        {
            mistakes.WriteLine(mistake);
        }

        if (ontology.Model is not { } model)
        {
            return null;
        }

        try
        {
            return new ServedGraph(model, ApiSchemaBuilder.Build(model), new Neo4jStore(Neo4jDatabase.Open(settings, credentials), model, TimeProvider.System));
        }
        catch (BoltException unreadable)
        {
            mistakes.WriteLine($"{unreadable.Code}: {unreadable.Message}");
            return null;
        }
    }

    private static GraphLoadResult Served(OntologyModel model, Task<Schema> schema, IGraphStore store, bool fromSnapshot) =>
        new(new ServedGraph(model, schema.GetAwaiter().GetResult(), store), [], fromSnapshot);

    private static GraphLoadResult Refused(ImmutableArray<string> mistakes) => new(null, mistakes, false);
}
