using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Observing;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Observing;

/// <summary>What those who watch see of an operation.</summary>
public sealed class ObservedPipelineTests
{
    private const string Query = "query Few($n: Int) { treaties(limit: $n) { id } }";

    private static readonly Lazy<ServedGraph> Graph = new(() => GraphLoader.Load(GraphPlaces.Default with { SnapshotFolder = null }).Graph!);

    [Fact]
    public async Task A_span_has_the_operation_by_the_conventions()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = Listen(spans);
        await AskAsync(TimeSpan.Zero, ServerLog.None, Request(Query, "span-1"));
        var span = One(spans, "span-1");
        (span.DisplayName, span.Kind, span.Status).ShouldBe(("query", ActivityKind.Server, ActivityStatusCode.Unset));
        span.Tags.ShouldBe(
            [
                new("http.request.header.x-request-id", "span-1"),
                new("graphql.operation.type", "query"),
                new("graphql.operation.name", "Few"),
            ]
        );
    }

    [Fact]
    public async Task A_span_of_what_could_not_run_has_the_code_of_its_error()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = Listen(spans);
        await AskAsync(TimeSpan.Zero, ServerLog.None, Request("{ treaties(limit: -1) { id } }", "span-2"));
        var span = One(spans, "span-2");
        span.Status.ShouldBe(ActivityStatusCode.Error);
        span.GetTagItem("error.type").ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task The_duration_is_measured_with_type_and_error()
    {
        var measured = new ConcurrentQueue<(double Value, string? Type, string? Error)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument is { Meter.Name: OperationTrace.SourceName, Name: "graphql.server.operation.duration", Unit: "s" })
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) =>
            measured.Enqueue((value, Tag(tags, "graphql.operation.type"), Tag(tags, "error.type"))));
        listener.Start();
        await AskAsync(TimeSpan.Zero, ServerLog.None, Request("{ nothing }", "measured"));
        measured.ShouldContain(one => one.Value > 0 && one.Type == null && one.Error == "VALIDATION_FAILED");
    }

    [Fact]
    public async Task A_slow_operation_is_logged_with_its_plan_but_without_its_values()
    {
        using var output = new StringWriter();
        var log = new ServerLog(output, true, () => [], TimeProvider.System);
        var request = Request(Query, "slow-1") with { Variables = JsonDocument.Parse("""{"n":7}""").RootElement };
        await AskAsync(TimeSpan.FromTicks(1), log, request);
        var line = JsonDocument.Parse(output.ToString()).RootElement;
        line.GetProperty("event").GetString().ShouldBe("operation.slow");
        line.GetProperty("requestId").GetString().ShouldBe("slow-1");
        line.GetProperty("operation").GetString().ShouldBe("Few");
        line.GetProperty("document").GetString().ShouldBe(Query);
        line.GetProperty("plan").GetString().ShouldBe("treaties: list <- page limit $0 <- scan Treaty\n  id: property\n$0 limit = variable n\n");
        line.GetProperty("milliseconds").GetDouble().ShouldBeGreaterThan(0);
        line.TryGetProperty("statements", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task An_operation_that_is_not_slow_is_not_logged()
    {
        using var output = new StringWriter();
        await AskAsync(TimeSpan.FromMinutes(5), new ServerLog(output, true, () => [], TimeProvider.System), Request(Query, "fast"));
        output.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_that_is_cancelled_is_still_told()
    {
        using var output = new StringWriter();
        var pipeline = new ObservedPipeline(Pipeline(), new ServerLog(output, true, () => [], TimeProvider.System), TimeSpan.Zero, logsAll: true);
        using var response = new JsonBuffer();
        await Should.ThrowAsync<OperationCanceledException>(() => pipeline.ExecuteAsync(Request(Query, "left"), response, new CancellationToken(true)).AsTask());
        output.ToString().ShouldContain("\"requestId\":\"left\"");
        output.ToString().ShouldContain("\"error\":\"CANCELLED\"");
    }

    private static RequestPipeline Pipeline() => new(Graph.Value, new DocumentCache(1024 * 1024), new RequestLimits());

    private static GraphQLRequest Request(string document, string id) => GraphQLRequest.Of(document) with { Id = id };

    private static async Task AskAsync(TimeSpan slow, ServerLog log, GraphQLRequest request)
    {
        using var response = new JsonBuffer();
        await new ObservedPipeline(Pipeline(), log, slow, logsAll: false).ExecuteAsync(request, response, TestContext.Current.CancellationToken);
    }

    private static ActivityListener Listen(ConcurrentQueue<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == OperationTrace.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    // Other tests run at the same time, and are heard too.
    private static Activity One(ConcurrentQueue<Activity> spans, string id) =>
        spans.Single(span => (string?)span.GetTagItem("http.request.header.x-request-id") == id);

    private static string? Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var (key, value) in tags)
        {
            if (key == name)
            {
                return value as string;
            }
        }

        return null;
    }
}
