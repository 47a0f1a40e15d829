using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Http;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>serve</c>: loads the graph and answers by HTTP until it is told to stop. Exit code 1 where the graph is not valid.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(SettingValues settings, TextWriter output, TextWriter mistakes, CancellationToken cancellation)
    {
        // The graph is read while the server is built; it listens once all is valid.
        var loading = GraphLoader.OpenOrReportAsync(settings, mistakes, cancellation);
        ServedGraph? graph = null;
        RequestPipeline? pipeline = null;
        var service = new GraphQLService(
            (request, response, stop) => pipeline!.ExecuteAsync(request, response, stop),
            () => SchemaPrinter.Print(graph!.Schema),
            () => $"{graph!.Ontology.Version}-{graph.Store.Version}",
            () => graph!.Store.WhyNotReady
        );
        await using var app = HttpHost.Build(settings, service, mistakes.WriteLine);
        graph = await loading;
        if (graph is null)
        {
            return 1;
        }

        await using var store = graph.Store;
        var limits = settings.ReadLimits();
        pipeline = new RequestPipeline(graph, new DocumentCache(limits.DocumentCacheBytes), limits);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception failure) when (HttpHost.DescribeStartFailure(failure, settings) is { } sentence)
        {
            mistakes.WriteLine(sentence);
            return 1;
        }

        using var quiet = new QuietCollection();
        output.WriteLine($"Serving the graph (version {graph.Store.Version}) on {string.Join(" and ", app.Urls)}; ask at /graphql.");
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }
}
