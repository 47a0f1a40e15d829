using System.Text;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;
using static KnowledgeGraph.Api.Tests.WholeResponse;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>How the server stops.</summary>
public sealed class DrainTests
{
    private const string Request = """{"query":"{ a }"}""";

    [Fact]
    public async Task What_runs_may_finish_while_nothing_new_is_taken()
    {
        var started = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        await using var server = await EdgeServer.StartAsync(
            null,
            async (request, output, cancellation) =>
            {
                started.TrySetResult();
                await go.Task;
                return await EdgeServer.Echo(request, output, cancellation);
            }
        );
        var running = server.PostAsync(Request).AsTextAsync();
        await started.Task;
        var stopping = server.App.StopAsync(TestContext.Current.CancellationToken);
        var ready = "";
        while (!ready.StartsWith("503", StringComparison.Ordinal))
        {
            ready = await server.SendAsync(HttpMethod.Get, "/health/ready", null).AsTextAsync();
        }

        ready.ShouldBe(Error(503, "SERVER_STOPPING", "The server is stopping.", "Retry-After: 5"));
        (await server.PostAsync(Request).AsTextAsync()).ShouldBe(ready);
        (await server.SendAsync(HttpMethod.Get, "/health/live", null).AsTextAsync()).ShouldStartWith("200");
        stopping.IsCompleted.ShouldBeFalse();
        go.SetResult();
        (await running).ShouldBe(Echoed("{ a }"));
        await stopping.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_does_not_finish_in_time_is_stopped()
    {
        var started = new TaskCompletionSource();
        await using var server = await EdgeServer.StartAsync(
            SettingValues.Defaults.With(KnownSettings.DrainTimeout, TimeSpan.FromSeconds(0.2)),
            async (_, _, cancellation) =>
            {
                started.TrySetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
                return RequestOutcome.Executed;
            }
        );
        var running = server.PostAsync(Request).AsTextAsync();
        await started.Task;
        await server.App.StopAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);

        // The web server may say by now that it closes the connection, or not yet.
        (await running)
            .Replace("Connection: close\n", "", StringComparison.Ordinal)
            .ShouldBe(Error(503, "SERVER_STOPPING", "The server is stopping.", "Retry-After: 5"));
    }

    [Fact]
    public async Task Requests_are_taken_while_a_load_balancer_may_notice()
    {
        await using var server = await EdgeServer.StartAsync(SettingValues.Defaults.With(KnownSettings.DrainDelay, TimeSpan.FromSeconds(0.5)));
        var stopping = server.App.StopAsync(TestContext.Current.CancellationToken);
        (await server.SendAsync(HttpMethod.Get, "/health/ready", null).AsTextAsync()).ShouldStartWith("503");
        (await server.PostAsync(Request).AsTextAsync()).ShouldBe(Echoed("{ a }"));
        await stopping.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_body_that_is_on_its_way_may_arrive()
    {
        await using var server = await EdgeServer.StartAsync();
        await using var stream = await server.ConnectAsync(
            $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {Request.Length}\r\n\r\n{{"
        );
        await Task.Delay(100, TestContext.Current.CancellationToken);
        var stopping = server.App.StopAsync(TestContext.Current.CancellationToken);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Request[1..]), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("HTTP/1.1 200 OK");
        await stopping.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }
}
