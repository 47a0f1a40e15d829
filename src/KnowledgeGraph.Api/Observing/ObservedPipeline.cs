using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Api.Observing;

/// <summary>The pipeline, watched: spans and durations for who listens, a line in the log for each slow operation, and for all where that is wanted.</summary>
/// <param name="pipeline">What answers.</param>
/// <param name="log">Takes the lines.</param>
/// <param name="slow">From which time on an operation is slow; zero where none is.</param>
/// <param name="logsAll">Whether every operation has a line.</param>
public sealed class ObservedPipeline(RequestPipeline pipeline, ServerLog log, TimeSpan slow, bool logsAll)
{
    private const string Cancelled = "CANCELLED";

    /// <summary>Answers a request by writing the whole response to <paramref name="output"/>.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public ValueTask<RequestOutcome> ExecuteAsync(GraphQLRequest request, JsonBuffer output, CancellationToken cancellation) =>
        slow > TimeSpan.Zero || logsAll || OperationTrace.IsOn
            ? WatchAsync(request, output, cancellation)
            : pipeline.ExecuteAsync(request, output, cancellation);

    private async ValueTask<RequestOutcome> WatchAsync(GraphQLRequest request, JsonBuffer output, CancellationToken cancellation)
    {
        var report = new RequestReport();
        var begun = TimeProvider.System.GetTimestamp();
        var activity = OperationTrace.Start(request.Id);
        string? error = Cancelled;
        try
        {
            var outcome = await pipeline.ExecuteAsync(request with { Report = report }, output, cancellation);
            error = report.Errors.Count > 0 ? report.Errors[0].Code : null;
            return outcome;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            error = failure.GetType().FullName;
            throw;
        }
        finally
        {
            var elapsed = TimeProvider.System.GetElapsedTime(begun);
            OperationTrace.Stop(activity, report.Operation, error, elapsed);
            Log(request, report, error, elapsed);
        }
    }

    private void Log(in GraphQLRequest request, RequestReport report, string? error, TimeSpan elapsed)
    {
        var isSlow = slow > TimeSpan.Zero && elapsed >= slow;
        if (!isSlow && !logsAll)
        {
            return;
        }

        var milliseconds = Math.Round(elapsed.TotalMilliseconds, 1);
        List<KeyValuePair<string, object?>> values =
        [
            new("requestId", request.Id),
            new("operation", report.Operation?.Name?.Value),
            new("milliseconds", milliseconds),
            new("error", error),
        ];
        if (isSlow)
        {
            values.Add(new("document", request.ReadDocument()));
            values.Add(new("plan", report.Planned?.Plan is { } plan ? PlanPrinter.Print(plan) : null));
            values.Add(new("statements", report.Planned?.Prepared is { } prepared && Neo4jStatements.Of(prepared) is { Count: > 0 } statements ? statements : null));
        }

        log.Write(isSlow ? "operation.slow" : "operation", isSlow ? $"A slow operation took {Shown(milliseconds)} ms." : $"An operation took {Shown(milliseconds)} ms.", values);
    }

    private static string Shown(double milliseconds) => milliseconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
