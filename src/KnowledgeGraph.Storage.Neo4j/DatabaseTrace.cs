using System.Diagnostics;
using System.Diagnostics.Metrics;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>The span and the duration of an exchange with the database; nothing is made while nobody listens.</summary>
/// <remarks>https://opentelemetry.io/docs/specs/semconv/database/database-spans/. Statements hold no values: those go as parameters, which are left out.</remarks>
public static class DatabaseTrace
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string SourceName = "KnowledgeGraph.Neo4j";

    private const string System = "neo4j";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(SourceName);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "db.client.operation.duration",
        "s",
        "How long an exchange took, from its statements to its last record.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] }
    );

    /// <summary>Begins an exchange; null while nobody follows it.</summary>
    internal static Activity? Start(IReadOnlyList<CompiledStatement> statements)
    {
        var activity = Source.StartActivity(System, ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("db.system.name", System);
            activity.SetTag("db.query.text", string.Join(";\n", statements.Select(statement => statement.Text)));
            if (statements.Count > 1)
            {
                activity.SetTag("db.operation.batch.size", statements.Count);
            }
        }

        return activity;
    }

    /// <summary>When an exchange began, for <see cref="Stop"/>; 0 while nobody measures it.</summary>
    internal static long Begin() => Duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Ends an exchange.</summary>
    internal static void Stop(Activity? activity, long begun, string? errorCode)
    {
        if (begun != 0)
        {
            Duration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, new("db.system.name", System), new("error.type", errorCode));
        }

        if (errorCode is not null)
        {
            activity?.SetTag("error.type", errorCode);
            activity?.SetStatus(ActivityStatusCode.Error, errorCode);
        }

        activity?.Dispose();
    }
}
