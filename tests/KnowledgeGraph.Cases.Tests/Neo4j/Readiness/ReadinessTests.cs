using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using KnowledgeGraph.Cases.Tests.Neo4j.Seeding;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Readiness;

/// <summary>The program starts whatever the database does, says over HTTP why it is not ready, and serves once it can.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class ReadinessTests(Neo4jServer server, SecondGraphFixture museum)
{
    private const string NotYet = "The database has not answered yet.";
    private const string NotSeeded = "The database holds no whole graph: seed it with `seed --to <address>`, or wait until seeding has ended.";

    [Fact]
    public async Task It_starts_before_Neo4j_and_serves_once_that_is_there_and_seeded()
    {
        var home = Environment.GetEnvironmentVariable("KG_NEO4J_HOME");
        Assert.SkipWhen(string.IsNullOrEmpty(home), "KG_NEO4J_HOME names no Neo4j that could be started later.");
        var ports = Neo4jConfiguration.FreePorts();
        var settings = new BoltSettings { Address = new BoltAddress("127.0.0.1", ports.Bolt), User = "neo4j", Password = "only-for-tests" };
        await using var api = await ApiProcess.ServeAsync(settings);
        await RefusesAsync(api, $"Nothing listens at {settings.Address}. Start Neo4j, or check host and port: its Bolt port is 7687 if not set otherwise.");

        var neo4j = await Neo4jFolder.StartAsync(home!, ports);
        try
        {
            await RefusesAsync(api, NotSeeded);

            var seeding = await ApiProcess.RunAsync(settings, "seed");

            (seeding.Code, seeding.Mistakes).ShouldBe((0, ""));
            var ready = await api.ReadyAsync(body => body.Contains("\"ready\"", StringComparison.Ordinal));
            ready.ShouldBe((HttpStatusCode.OK, """{"status":"ready"}"""));
            (await api.AskAsync(MuseumGraphs.Text)).ShouldBe(await MuseumGraphs.AnswerAsync(museum, MuseumGraphs.First(museum)));
        }
        finally
        {
            await neo4j.StopAsync();
        }

        await api.ReadyAsync(body => body.Contains($"Nothing listens at {settings.Address}.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_password_is_told_over_HTTP()
    {
        var running = await server.GetAsync();
        Assert.SkipWhen(running.Settings.User is null, "This server asks for no password.");

        // A user of its own, as the server locks one out after some wrong passwords.
        var settings = Changed(running.Settings, user: "nobody");
        await using var api = await ApiProcess.ServeAsync(settings);
        await RefusesAsync(
            api,
            $"{settings.Address} does not know the user `nobody` with this password. Check user and password. "
                + "Neo4j says: The client is unauthorized due to authentication failure. (Neo.ClientError.Security.Unauthorized)"
        );
    }

    [Fact]
    public async Task A_wrong_database_is_told_over_HTTP()
    {
        var settings = Changed((await server.GetAsync()).Settings, database: "nosuch");
        await using var api = await ApiProcess.ServeAsync(settings);
        var (status, body) = await api.ReadyAsync(IsKnown);
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        MessageOf(body).ShouldStartWith($"{settings.Address} has no database `nosuch`. Check its name: SHOW DATABASES lists them. Neo4j says: ");
        (await api.AskAsync(MuseumGraphs.Text)).ShouldContain("\"code\":\"STORE_NOT_READY\"");
    }

    [Fact]
    public async Task A_server_that_takes_the_connection_and_is_silent_is_told_over_HTTP()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var settings = new BoltSettings { Address = new BoltAddress("127.0.0.1", ((IPEndPoint)silent.LocalEndpoint).Port) };
        await using var api = await ApiProcess.ServeAsync(settings);
        await RefusesAsync(
            api,
            $"{settings.Address} took the connection, but did not answer Bolt's handshake within 5 s. Check that it is Neo4j's Bolt port and that the server is well."
        );
    }

    // The reason may change while the test looks at it, so it is waited for.
    private static async Task RefusesAsync(ApiProcess api, string sentence)
    {
        var (status, body) = await api.ReadyAsync(body => IsKnown(body) && MessageOf(body) == sentence);
        (status, body).ShouldBe((HttpStatusCode.ServiceUnavailable, Error("NOT_READY", body)));
        var answer = await api.AskAsync(MuseumGraphs.Text);
        answer.ShouldBe(Error("STORE_NOT_READY", answer));
        MessageOf(answer).ShouldBe(sentence);
    }

    private static bool IsKnown(string body) => !body.Contains(NotYet, StringComparison.Ordinal) && body.Contains("\"errors\"", StringComparison.Ordinal);

    private static string MessageOf(string body) =>
        JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].GetProperty("message").GetString()!;

    private static string Error(string code, string body)
    {
        var message = body.Split("\"message\":")[1].Split(",\"extensions\"")[0];
        return $$$"""{"errors":[{"message":{{{message}}},"extensions":{"code":"{{{code}}}"}}]}""";
    }

    private static BoltSettings Changed(BoltSettings settings, string? user = null, string? database = null) =>
        new() { Address = settings.Address, User = user ?? settings.User, Password = settings.Password, Database = database };
}
