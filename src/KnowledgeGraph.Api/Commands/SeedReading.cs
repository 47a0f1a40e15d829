using System.Globalization;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Commands;

/// <summary>Reads ontology and seed for a command that needs the whole graph.</summary>
internal static class SeedReading
{
    /// <summary>Hands the graph to a writer; null after every mistake was written, a line each.</summary>
    /// <param name="places">Where ontology and seed are.</param>
    /// <param name="done">What would have been done with a valid graph.</param>
    /// <param name="writerOf">Makes the writer.</param>
    /// <param name="mistakes">Takes the mistakes.</param>
    public static (OntologyModel Model, SeedReadResult Result)? ReadOrReport(
        GraphPlaces places,
        string done,
        Func<OntologyModel, IGraphWriter> writerOf,
        TextWriter mistakes
    )
    {
        if (GraphLoader.MissingFolder(places) is { } missing)
        {
            mistakes.WriteLine(missing);
            return null;
        }

        var ontology = GraphLoader.ReadOntology(places.OntologyFolder);
        if (ontology.Model is not { } model)
        {
            Report(ontology.Mistakes, done, mistakes);
            return null;
        }

        var read = SeedLoader.Load(model, SeedFolder.Read(places.SeedFolder), writerOf(model));
        if (read.Version is null)
        {
            Report(read.Mistakes, done, mistakes);
            return null;
        }

        return (model, read);
    }

    private static void Report<T>(IReadOnlyCollection<T> found, string done, TextWriter mistakes)
    {
        foreach (var mistake in found)
        {
            mistakes.WriteLine(mistake);
        }

        mistakes.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Count} mistakes; nothing is {done} until there are none."));
    }
}
