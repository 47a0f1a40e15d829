using KnowledgeGraph.Benchmarks.Sizes;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>A graph about which both servers are asked.</summary>
/// <param name="Types">The folder of its type definitions for <c>@neo4j/graphql</c>.</param>
/// <param name="Places">The settings that name its ontology and seed; none for the real graph.</param>
/// <param name="Questions">What is asked.</param>
internal sealed record ComparedGraph(string Types, string[] Places, IReadOnlyList<Question> Questions)
{
    /// <summary>The real graph.</summary>
    public static ComparedGraph Record { get; } = new("record", [], RecordQuestions.All);

    /// <summary>A generated graph, written into a folder.</summary>
    public static ComparedGraph Generated(GraphSize size, string folder)
    {
        var graph = SizeRun.Generate(size, folder);
        return new ComparedGraph("archive", ["--ontology", graph.Ontology, "--seed", graph.Seed], ArchiveQuestions.All);
    }
}
