using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Conformance.Peers;
using KnowledgeGraph.Conformance.Serving;

namespace KnowledgeGraph.Conformance.Corpus;

/// <summary>Asks the program by HTTP, and graphql-js 17, for every case, and compares.</summary>
public static class CorpusRun
{
    private const int PeerVersion = 17;
    private const int AtOnce = 8;
    private const int MostOfAnswer = 2000;

    private static readonly JsonDocumentOptions DeepJson = new() { MaxDepth = 1024 };

    /// <summary>Runs all cases of an archive.</summary>
    /// <param name="archive">The archive's path.</param>
    /// <param name="peerFolder">The folder of the installed peers.</param>
    public static async Task<CorpusReport> RunAsync(string archive, string peerFolder)
    {
        var watch = Stopwatch.StartNew();
        var cases = await CorpusArchive.ReadAsync(archive);
        await using var server = await ConformanceServer.StartAsync(ConformanceServer.AnyPort);
        await using var peer = GraphQLPeer.Start(peerFolder);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server.Address };
        var failed = new ConcurrentBag<string>();
        var errors = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            cases,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (one, cancellation) =>
            {
                try
                {
                    var expected = await peer.ExecuteAsync(PeerVersion, one.Schema, one.Query, Variables(one));
                    var answer = await AskAsync(client, one, cancellation);
                    if (!JsonElement.DeepEquals(expected, answer))
                    {
                        failed.Add($"{one.Name}\n  graphql-js: {Cut(expected)}\n  answered:   {Cut(answer)}");
                    }
                }
                catch (Exception failure) when (failure is HttpRequestException or JsonException or InvalidOperationException)
                {
                    errors.Add($"{one.Name}: {failure.Message}");
                }
            }
        );
        return new CorpusReport(cases.Count - failed.Count - errors.Count, [.. failed.Order()], [.. errors.Order()], watch.Elapsed.TotalSeconds);
    }

    private static async Task<JsonElement> AskAsync(HttpClient client, CorpusCase one, CancellationToken cancellation)
    {
        var request = new JsonObject { ["schema"] = one.Schema, ["query"] = one.Query, ["variables"] = Variables(one) };
        using var response = await client.PostAsJsonAsync("/execute", request, cancellation);
        response.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellation), DeepJson);
        return document.RootElement.Clone();
    }

    private static JsonObject? Variables(CorpusCase one) => one.Variables is null ? null : JsonNode.Parse(one.Variables)!.AsObject();

    private static string Cut(JsonElement answer)
    {
        var text = answer.GetRawText();
        return text.Length > MostOfAnswer ? text[..MostOfAnswer] + "…" : text;
    }
}
