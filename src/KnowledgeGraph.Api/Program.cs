using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using System.Diagnostics;

var w = Stopwatch.StartNew();
var loaded = GraphLoader.Load(GraphPlaces.Default);
Console.Error.WriteLine($"loaded {w.ElapsedMilliseconds} ms, snapshot {loaded.FromSnapshot}");
foreach (var m in loaded.Mistakes)
{
    Console.WriteLine(m);
}

if (loaded.Graph is null)
{
    return 1;
}

var limits = new RequestLimits();
var pipeline = new RequestPipeline(loaded.Graph, new DocumentCache(limits.DocumentCacheBytes), limits);
using var output = new JsonBuffer();
await pipeline.ExecuteAsync(GraphQLRequest.Of(args[0]), output, default);
Console.WriteLine(System.Text.Encoding.UTF8.GetString(output.Written.Span));
return 0;
