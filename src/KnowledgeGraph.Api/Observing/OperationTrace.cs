using System.Diagnostics;
using System.Diagnostics.Metrics;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Api.Observing;

/// <summary>The span and the duration of a GraphQL operation; nothing is made while nobody listens.</summary>
/// <remarks>https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/. The document is left out: its literals are the user's.</remarks>
public static class OperationTrace
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string SourceName = "KnowledgeGraph.GraphQL";

    private const string TypeTag = "graphql.operation.type";
    private const string NameTag = "graphql.operation.name";
    private const string ErrorTag = "error.type";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(SourceName);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "graphql.server.operation.duration",
        "s",
        "How long an operation took, from its document to the last byte of its response.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] }
    );

    /// <summary>Whether anybody listens.</summary>
    public static bool IsOn => Source.HasListeners() || Duration.Enabled;

    /// <summary>Begins an operation; null while nobody follows it.</summary>
    public static Activity? Start(string? requestId)
    {
        var activity = Source.StartActivity("GraphQL Operation", ActivityKind.Server);
        activity?.SetTag("http.request.header.x-request-id", requestId);
        return activity;
    }

    /// <summary>Ends an operation.</summary>
    /// <param name="activity">What was begun.</param>
    /// <param name="operation">The operation; null where the request names none that can be run.</param>
    /// <param name="errorCode">The code of its first error; null where it has none.</param>
    /// <param name="elapsed">How long it took.</param>
    public static void Stop(Activity? activity, OperationDefinitionSyntax? operation, string? errorCode, TimeSpan elapsed)
    {
        var type = operation?.Operation.ToString().ToLowerInvariant();
        if (Duration.Enabled)
        {
            Duration.Record(elapsed.TotalSeconds, new(TypeTag, type), new(ErrorTag, errorCode));
        }

        if (activity is null)
        {
            return;
        }

        if (type is not null)
        {
            activity.DisplayName = type;
            activity.SetTag(TypeTag, type);
        }

        if (operation?.Name is { } name)
        {
            activity.SetTag(NameTag, name.Value);
        }

        if (errorCode is not null)
        {
            activity.SetTag(ErrorTag, errorCode);
            activity.SetStatus(ActivityStatusCode.Error, errorCode);
        }

        activity.Dispose();
    }
}
