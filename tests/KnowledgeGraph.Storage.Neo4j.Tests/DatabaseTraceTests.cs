using System.Diagnostics;
using System.Diagnostics.Metrics;
using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Tests;

/// <summary>What a trace and the metrics tell of an exchange with the database, by OpenTelemetry's names.</summary>
public sealed class DatabaseTraceTests
{
    private static readonly CompiledStatement[] Two = [new(0, "MATCH (n) RETURN n", []), new(1, "RETURN 1", [])];

    [Fact]
    public async Task A_span_has_server_database_statements_and_the_servers_code()
    {
        using var listener = Listen();
        await using var driver = new BoltDriver(
            new BoltSettings { Address = new BoltAddress("first.example", 7687), Database = "alliance", User = "neo4j", Password = "pass-phrase" }
        );
        var activity = DatabaseTrace.Start(Two, driver)!;
        DatabaseTrace.Stop(activity, 0, driver.Database, new BoltAddress("second.example", 7688), "NEO4J_STATEMENT", "Neo.ClientError.Statement.SyntaxError");
        (activity.DisplayName, activity.Kind, activity.Status).ShouldBe(("alliance", ActivityKind.Client, ActivityStatusCode.Error));
        Tags(activity).ShouldBe(
            [
                "db.namespace=alliance",
                "db.operation.batch.size=2",
                "db.query.text=MATCH (n) RETURN n;\nRETURN 1",
                "db.response.status_code=Neo.ClientError.Statement.SyntaxError",
                "db.system.name=neo4j",
                "error.type=Neo.ClientError.Statement.SyntaxError",
                "server.address=second.example",
                "server.port=7688",
            ]
        );
    }

    [Fact]
    public async Task What_the_server_said_nothing_of_has_our_code_alone()
    {
        using var listener = Listen();
        await using var driver = new BoltDriver(new BoltSettings { Address = new BoltAddress("first.example", 7687) });
        var activity = DatabaseTrace.Start(Two[..1], driver)!;
        DatabaseTrace.Stop(activity, 0, driver.Database, driver.Address, "NEO4J_CONNECTION_LOST");
        activity.DisplayName.ShouldBe("first.example:7687");
        Tags(activity).ShouldBe(
            ["db.query.text=MATCH (n) RETURN n", "db.system.name=neo4j", "error.type=NEO4J_CONNECTION_LOST", "server.address=first.example", "server.port=7687"]
        );
    }

    [Fact]
    public void A_duration_has_server_database_and_the_servers_code()
    {
        var recorded = new List<string>();
        using var listener = ListenTo("db.client.operation.duration");
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
            recorded.Add(string.Join(' ', tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}")))
        );
        listener.Start();
        var server = new BoltAddress("duration.example", 7687);
        DatabaseTrace.Stop(null, DatabaseTrace.Begin(), "alliance", server, "NEO4J_STATEMENT", "Neo.ClientError.Statement.SyntaxError");
        DatabaseTrace.Stop(null, DatabaseTrace.Begin(), null, server, null);
        recorded.Where(tags => tags.Contains(server.Host, StringComparison.Ordinal)).ShouldBe(
            [
                "db.namespace=alliance db.response.status_code=Neo.ClientError.Statement.SyntaxError db.system.name=neo4j error.type=Neo.ClientError.Statement.SyntaxError server.address=duration.example server.port=7687",
                "db.system.name=neo4j server.address=duration.example server.port=7687",
            ]
        );
    }

    [Fact]
    public async Task Connections_are_counted_while_their_driver_is_watched()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            while (true)
            {
                await session.RequestAsync();
                await session.SuccessAsync();
            }
        });
        await using var driver = new BoltDriver(server.Settings());
        var name = $"{server.Address.Host}:{server.Address.Port}";
        DatabaseTrace.Watch(driver);
        await driver.VerifyAsync(TestContext.Current.CancellationToken);
        await using (await driver.RunAsync([new BoltStatement("RETURN 1")], BoltAccess.Read, TestContext.Current.CancellationToken))
        {
            Counted(name).ShouldBe(["idle 0", "used 1"]);
        }

        Counted(name).ShouldBe(["idle 1", "used 0"]);
        DatabaseTrace.Forget(driver);
        Counted(name).ShouldBeEmpty();
    }

    private static IEnumerable<string> Tags(Activity activity) =>
        activity.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}");

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == DatabaseTrace.SourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener ListenTo(string instrumentName) =>
        new()
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == instrumentName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };

    private static string[] Counted(string pool)
    {
        var counted = new List<string>();
        using var listener = ListenTo("db.client.connection.count");
        listener.SetMeasurementEventCallback<int>((_, count, tags, _) =>
        {
            var values = tags.ToArray().ToDictionary(tag => tag.Key, tag => (string?)tag.Value);
            if (values["db.client.connection.pool.name"] == pool)
            {
                counted.Add($"{values["db.client.connection.state"]} {count}");
            }
        });
        listener.Start();
        listener.RecordObservableInstruments();
        return [.. counted.Order(StringComparer.Ordinal)];
    }
}
