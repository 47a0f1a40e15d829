using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>The span and the duration of an exchange with the database, and how many connections there are; nothing is made while nobody listens.</summary>
/// <remarks>https://opentelemetry.io/docs/specs/semconv/database/. Statements hold no values: those go as parameters, which are left out.</remarks>
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

    private static readonly ConcurrentDictionary<IBoltDriver, string> Pools = new();

    static DatabaseTrace()
    {
        Meter.CreateObservableUpDownCounter(
            "db.client.connection.count",
            Connections,
            "{connection}",
            "How many connections to the database serve a call (used) or wait for one (idle)."
        );
    }

    /// <summary>Tells of the connections of a driver from now on.</summary>
    internal static void Watch(IBoltDriver driver) => Pools[driver] = NameOf(driver.Address);

    /// <summary>Tells of them no more.</summary>
    internal static void Forget(IBoltDriver driver) => Pools.TryRemove(driver, out _);

    /// <summary>Begins an exchange; null while nobody follows it.</summary>
    internal static Activity? Start(IReadOnlyList<CompiledStatement> statements, IBoltDriver driver)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var activity = Source.StartActivity(driver.Database ?? NameOf(driver.Address), ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("db.system.name", System);
            activity.SetTag("db.namespace", driver.Database);
            Reached(activity, driver.Address);
            activity.SetTag("db.query.text", string.Join(";\n", statements.Select(statement => statement.Text)));
            if (statements.Count > 1)
            {
                activity.SetTag("db.operation.batch.size", statements.Count);
            }
        }

        return activity;
    }

    private static void Reached(Activity? activity, BoltAddress server)
    {
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("server.address", server.Host);
            activity.SetTag("server.port", server.Port);
        }
    }

    /// <summary>When an exchange began, for <see cref="Stop"/>; 0 while nobody measures it.</summary>
    internal static long Begin() => Duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Ends an exchange.</summary>
    /// <param name="activity">Its span.</param>
    /// <param name="begun">When it began.</param>
    /// <param name="database">The database that was asked; null for the user's own.</param>
    /// <param name="server">The server that answered, or was to.</param>
    /// <param name="errorCode">The code of what it failed with; null where it did not.</param>
    /// <param name="serverCode">The server's own code of that; null where the server said none.</param>
    internal static void Stop(Activity? activity, long begun, string? database, BoltAddress server, string? errorCode, string? serverCode = null)
    {
        errorCode = serverCode ?? errorCode;
        if (begun != 0)
        {
            var tags = new TagList { { "db.system.name", System }, { "server.address", server.Host }, { "server.port", server.Port } };
            AddIfThere(ref tags, "db.namespace", database);
            AddIfThere(ref tags, "error.type", errorCode);
            AddIfThere(ref tags, "db.response.status_code", serverCode);
            Duration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, tags);
        }

        Reached(activity, server);
        if (errorCode is not null)
        {
            activity?.SetTag("error.type", errorCode);
            activity?.SetTag("db.response.status_code", serverCode);
            activity?.SetStatus(ActivityStatusCode.Error, errorCode);
        }

        activity?.Dispose();
    }

    private static string NameOf(BoltAddress address) => string.Create(CultureInfo.InvariantCulture, $"{address.Host}:{address.Port}");

    private static void AddIfThere(ref TagList tags, string name, string? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }

    private static IEnumerable<Measurement<int>> Connections()
    {
        foreach (var (driver, name) in Pools)
        {
            var (used, idle) = driver.Connections;
            yield return Measured(used, name, "used");
            yield return Measured(idle, name, "idle");
        }
    }

    private static Measurement<int> Measured(int count, string pool, string state) =>
        new(count, new("db.client.connection.pool.name", pool), new("db.client.connection.state", state));
}
