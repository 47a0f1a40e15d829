using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.InMemory;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>The museum twice: as it is, and with every name and width changed. A query tells which, and a half-written one from both.</summary>
internal static partial class MuseumGraphs
{
    public const string Text =
        """
        {
          rooms { id name doorsToConnection { edges { node { id name } properties { id width } } } hung { id } }
          pictures { id name painters { id } }
          painters { id pictures { id name } }
          shows { id caption }
          diary { totalCount edges { node { id caption } } }
          doors: rooms { id doorsFromConnection { totalCount edges { node { name } properties { width } } } }
        }
        """;

    private static readonly GraphQLRequest Question = GraphQLRequest.Of(Text);

    /// <summary>As it is in its folder.</summary>
    public static GraphData First(GraphFixture museum) => Load(museum, text => text);

    /// <summary>The same nodes and relationships with other values.</summary>
    public static GraphData Second(GraphFixture museum) =>
        Load(museum, text => Width().Replace(Name().Replace(text, "$1 again"), "width: 1$1"));

    /// <summary>What the embedded store answers from a graph.</summary>
    public static async Task<string> AnswerAsync(GraphFixture museum, GraphData graph)
    {
        await using var store = EmbeddedStore.Of(graph);
        return await AskAsync(museum.Over(store).Pipeline);
    }

    public static async Task<string> AskAsync(RequestPipeline pipeline)
    {
        using var output = new JsonBuffer();
        await pipeline.ExecuteAsync(Question, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    private static GraphData Load(GraphFixture museum, Func<string, string> change)
    {
        var files = SeedFolder.Read(Path.Combine(CaseFolders.Second, "seed"))
            .Select(file => new SeedFile(file.Path, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Content.Span)))));
        var loaded = SeedLoader.Load(museum.Graph.Ontology, [.. files]);
        loaded.Mistakes.ShouldBeEmpty();
        return loaded.Graph!;
    }

    [GeneratedRegex("^( +(?:name|caption): .*)$", RegexOptions.Multiline)]
    private static partial Regex Name();

    [GeneratedRegex("width: ([0-9]+)")]
    private static partial Regex Width();
}
