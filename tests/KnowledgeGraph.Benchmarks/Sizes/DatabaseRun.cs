using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Neo4j;

namespace KnowledgeGraph.Benchmarks.Sizes;

/// <summary>Seeds a generated graph into Neo4j, exports it, seeds an empty database with what was exported, and exports that: both exports must hold the same rows.</summary>
internal static class DatabaseRun
{
    private const string Cores = "0,1";

    /// <summary>Runs it and prints what the commands print. Exit code 1 where something is missing, or the exports differ.</summary>
    public static async Task<int> RunAsync(string program, GraphSize size)
    {
        if (Environment.GetEnvironmentVariable("KG_NEO4J_HOME") is not { Length: > 0 } home)
        {
            await Console.Error.WriteLineAsync("Set KG_NEO4J_HOME to the folder of an unpacked Neo4j 5.26: the database is started from it.");
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("kg-database-").FullName;
        try
        {
            var graph = SizeRun.Generate(size, folder);
            var (first, second) = (Path.Combine(folder, "first"), Path.Combine(folder, "second"));
            await SeedAndExportAsync(program, home, folder, graph, graph.Seed, first);
            await SeedAndExportAsync(program, home, folder, graph, first, second);
            var isSame = Rows(first).SequenceEqual(Rows(second), StringComparer.Ordinal);
            Console.WriteLine(isSame ? "Both exports hold the same rows." : "The exports differ.");
            return isSame ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static async Task SeedAndExportAsync(string program, string home, string folder, GraphGenerator graph, string seed, string exported)
    {
        var database = Path.Combine(folder, Path.GetFileName(exported) + "-neo4j");
        await using var neo4j = await Neo4jServer.StartAsync(Path.GetFullPath(home), Cores, database);
        var watch = Stopwatch.StartNew();
        await Command.ShowAsync(folder, "dotnet", program, "seed", "--to", neo4j.Address, "--ontology", graph.Ontology, "--seed", seed);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeding took {watch.Elapsed.TotalSeconds:F0} s"));
        await Command.ShowAsync(folder, "dotnet", program, "export", "--from", neo4j.Address, "--to", exported, "--ontology", graph.Ontology, "--seed", seed);
    }

    // The database gives rows in an order of its own.
    private static IEnumerable<string> Rows(string folder) =>
        Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadLines(path).Order(StringComparer.Ordinal).Prepend(Path.GetFileName(path)));
}
