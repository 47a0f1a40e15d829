using System.Text;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;

namespace KnowledgeGraph.Seeding.Tests;

/// <summary>The ontology of the tests: programs, and what they could do when.</summary>
internal static class TestFiles
{
    public static OntologyModel Software { get; } = ReadOntology("Software");

    public static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);

    public static OntologyModel ReadOntology(params string[] folder)
    {
        OntologyReadResult result = OntologyReader.Read(
            [.. Directory.EnumerateFiles(PathOf(folder), "*.graphql").Select(path => new OntologyFile(Path.GetFileName(path), File.ReadAllText(path)))]);
        return result.Model ?? throw new InvalidOperationException(string.Join("\n", result.Mistakes));
    }

    public static SeedLoadResult Load(params (string Path, string Text)[] files) =>
        SeedLoader.Load(Software, [.. files.Select(file => new SeedFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    /// <summary>The mistakes of one file as lines without its name.</summary>
    public static string[] MistakesOf(string text) => [.. Load(("f", text)).Mistakes.Select(mistake => mistake.ToString()[2..])];
}
