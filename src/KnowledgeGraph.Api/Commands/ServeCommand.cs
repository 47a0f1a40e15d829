using System.Runtime.CompilerServices;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Http;
using KnowledgeGraph.Api.Observing;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>serve</c>: loads the graph and answers by HTTP until it is told to stop. Exit code 1 where the graph is not valid.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(SettingValues settings, TextWriter output, TextWriter mistakes, CancellationToken cancellation)
    {
        var credentials = new Neo4jCredentials(settings);

        // The graph is read while the server is built; it listens once all is valid.
        var loading = GraphLoader.OpenOrReportAsync(settings, credentials, mistakes, cancellation);
        ServedGraph? graph = null;
        ObservedPipeline? pipeline = null;
        var isJson = settings.Get(KnownSettings.LogFormat) == "json";
        var log = new ServerLog(mistakes, isJson, () => credentials.Secrets, TimeProvider.System);

        // What it takes is only loaded where it is wanted.
        using var telemetry = settings.Get(KnownSettings.OtlpEndpoint).Length == 0 ? null : StartTelemetry(settings);
        var service = new GraphQLService(
            (request, response, stop) => pipeline!.ExecuteAsync(request, response, stop),
            () => SchemaPrinter.Print(graph!.Schema),
            () => $"{graph!.Ontology.Version}-{graph.Store.Version}",
            () => graph!.Store.WhyNotReady
        );
        await using var app = HttpHost.Build(
            settings,
            service,
            (failure, requestId) => log.Write("request.failed", "A request met a mistake of the program.", Details(failure, requestId))
        );
        graph = await loading;
        if (graph is null)
        {
            return 1;
        }

        await using var store = graph.Store;
        var limits = settings.ReadLimits();
        pipeline = new ObservedPipeline(
            new RequestPipeline(graph, new DocumentCache(limits.DocumentCacheBytes), limits),
            log,
            settings.Get(KnownSettings.SlowOperation),
            settings.Get(KnownSettings.LogOperations)
        );
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception failure) when (HttpHost.DescribeStartFailure(failure, settings) is { } sentence)
        {
            log.Write("server.failed", sentence);
            return 1;
        }

        using var quiet = new QuietCollection();
        var started = $"Serving the graph (version {graph.Store.Version}) on {string.Join(" and ", app.Urls)}; ask at /graphql.";
        output.WriteLine(started);
        if (isJson)
        {
            log.Write("server.started", started, new KeyValuePair<string, object?>("version", graph.Store.Version), new("addresses", app.Urls));
        }

        await using var readiness = new ReadinessLog(store, log, TimeProvider.System);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Telemetry? StartTelemetry(SettingValues settings) => Telemetry.Start(settings);

    private static KeyValuePair<string, object?>[] Details(Exception failure, string requestId) =>
        [new("requestId", requestId), new("exception", failure)];
}
