using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.Seeding.Exporting;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Exporting;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>export --from bolt://host:port|embedded --to FOLDER</c>: writes a graph as seed files. Exit code 0 where all is written, else 1.</summary>
internal static class ExportCommand
{
    private const string Embedded = "embedded";

    public static async Task<int> RunAsync(
        SettingValues settings,
        string from,
        string folder,
        TextWriter output,
        TextWriter mistakes,
        CancellationToken cancellation
    )
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            mistakes.WriteLine($"--to {folder}: expected a folder that is empty or not there yet.");
            return 1;
        }

        var places = GraphPlaces.Of(settings);
        if (GraphLoader.MissingFolder(places) is { } missing)
        {
            mistakes.WriteLine(missing);
            return 1;
        }

        var watch = Stopwatch.StartNew();
        TimeSpan? first = null;
        var isWhole = false;
        try
        {
            using var writer = new SeedFileWriter(path => Create(folder, path, () => first ??= watch.Elapsed));
            isWhole = from == Embedded
                ? SeedReading.ReadOrReport(places, "exported", _ => writer, mistakes) is not null
                : await ReadAsync(settings, from, places, writer, mistakes, cancellation);
            if (isWhole)
            {
                var seconds = watch.Elapsed.TotalSeconds;
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{writer.NodeCount} nodes and {writer.RelationshipCount} relationships in {folder}; what is derived at seeding is left out. The first row came after {(first ?? watch.Elapsed).TotalMilliseconds:F0} ms, all after {seconds:F1} s ({(writer.NodeCount + writer.RelationshipCount) / seconds:F0}/s); at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MiB."
                    )
                );
            }
        }
        catch (IOException unwritable)
        {
            isWhole = false;
            mistakes.WriteLine($"--to {folder}: can not be written: {unwritable.Message}");
        }
        finally
        {
            // Half a graph must not pass for a whole one, also where it was broken off.
            if (!isWhole && Directory.Exists(folder))
            {
                Directory.Delete(folder, true);
            }
        }

        return isWhole ? 0 : 1;
    }

    private static async Task<bool> ReadAsync(
        SettingValues settings,
        string address,
        GraphPlaces places,
        SeedFileWriter writer,
        TextWriter mistakes,
        CancellationToken cancellation
    )
    {
        try
        {
            // Connecting and asking which graph is there takes as long as reading the ontology; both at once give the first row sooner.
            await using var driver = Neo4jDatabase.OpenForAll(settings, address);
            var marking = Task.Run(() => Neo4jGraphReader.MarkAsync(driver, cancellation), cancellation);
            var ontology = GraphLoader.ReadOntology(places.OntologyFolder);
            foreach (var mistake in ontology.Mistakes)
            {
                mistakes.WriteLine(mistake);
            }

            if (ontology.Model is not { } model)
            {
                await ((Task)marking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return false;
            }

            if (await new Neo4jGraphReader(driver, model).ReadAsync(await marking, writer, cancellation) is { } reason)
            {
                mistakes.WriteLine(reason);
                return false;
            }

            return true;
        }
        catch (BoltException failure)
        {
            mistakes.WriteLine($"{failure.Code}: {failure.Message}");
            return false;
        }
    }

    private static FileStream Create(string folder, string path, Action began)
    {
        began();
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return File.Create(full);
    }
}
