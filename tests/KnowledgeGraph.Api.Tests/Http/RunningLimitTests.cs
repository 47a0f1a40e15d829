using System.Collections.Concurrent;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;
using static KnowledgeGraph.Api.Tests.WholeResponse;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>How long requests may run, how many at once, and what a client that leaves does.</summary>
public sealed class RunningLimitTests
{
    private const string Request = """{"query":"{ a }"}""";

    [Fact]
    public async Task A_request_that_runs_too_long_is_stopped()
    {
        var wasStopped = new TaskCompletionSource();
        await using var server = await EdgeServer.StartAsync(
            SettingValues.Defaults.With(KnownSettings.RequestTimeout, TimeSpan.FromSeconds(0.1)),
            async (_, _, cancellation) =>
            {
                using var stopped = cancellation.Register(wasStopped.SetResult);
                await Task.Delay(Timeout.Infinite, cancellation);
                return RequestOutcome.Executed;
            }
        );
        (await server.PostAsync(Request).AsTextAsync()).ShouldBe(
            Error(503, "REQUEST_TOO_SLOW", "The request ran longer than 0.1 s and was stopped; ask for less at once.")
        );
        await wasStopped.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        server.Reported.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_clock_that_ran_out_does_not_stop_the_next_request()
    {
        var runs = 0;
        await using var server = await EdgeServer.StartAsync(
            SettingValues.Defaults.With(KnownSettings.RequestTimeout, TimeSpan.FromSeconds(0.2)),
            async (request, output, cancellation) =>
            {
                await Task.Delay(Interlocked.Increment(ref runs) % 3 == 0 ? 10_000 : 1, cancellation);
                return await EdgeServer.Echo(request, output, cancellation);
            }
        );
        var statuses = new List<int>();
        for (var run = 0; run < 9; run++)
        {
            statuses.Add((int)(await server.PostAsync(Request)).StatusCode);
        }

        statuses.ShouldBe([200, 200, 503, 200, 200, 503, 200, 200, 503]);
    }

    [Fact]
    public async Task Too_many_requests_at_once_are_refused_and_those_that_wait_run()
    {
        var go = new TaskCompletionSource();
        await using var server = await EdgeServer.StartAsync(
            SettingValues
                .Defaults.With(KnownSettings.MaxRequests, 2)
                .With(KnownSettings.MaxWaitingRequests, 1)
                .With(KnownSettings.WaitTimeout, TimeSpan.FromSeconds(30)),
            async (request, output, cancellation) =>
            {
                await go.Task;
                return await EdgeServer.Echo(request, output, cancellation);
            }
        );
        var all = Enumerable.Range(0, 6).Select(_ => server.PostAsync(Request).AsTextAsync()).ToList();
        var refused = new List<string>();
        while (refused.Count < 3)
        {
            var done = await Task.WhenAny(all);
            all.Remove(done);
            refused.Add(await done);
        }

        refused.ShouldAllBe(answer =>
            answer == Error(503, "SERVER_BUSY", "2 requests are running and no place became free; try again soon.", "Retry-After: 1")
        );
        go.SetResult();
        (await Task.WhenAll(all)).ShouldBe([Echoed("{ a }"), Echoed("{ a }"), Echoed("{ a }")]);
    }

    [Fact]
    public async Task A_request_does_not_wait_for_ever()
    {
        var go = new TaskCompletionSource();
        await using var server = await EdgeServer.StartAsync(
            SettingValues.Defaults.With(KnownSettings.MaxRequests, 1).With(KnownSettings.WaitTimeout, TimeSpan.FromSeconds(0.1)),
            async (request, output, cancellation) =>
            {
                await go.Task;
                return await EdgeServer.Echo(request, output, cancellation);
            }
        );
        var both = new[] { server.PostAsync(Request).AsTextAsync(), server.PostAsync(Request).AsTextAsync() };
        (await await Task.WhenAny(both)).ShouldStartWith("503");
        go.SetResult();
        (await Task.WhenAll(both)).ShouldContain(Echoed("{ a }"));
    }

    [Fact]
    public async Task A_client_that_leaves_stops_the_work_and_is_no_error()
    {
        var stopped = new BlockingCollection<int>();
        var started = new BlockingCollection<int>();
        await using var server = await EdgeServer.StartAsync(
            SettingValues.Defaults.With(KnownSettings.MaxRequests, 1),
            async (request, output, cancellation) =>
            {
                if (request.ReadDocument() == "{ slow }")
                {
                    started.Add(1, CancellationToken.None);
                    await using var left = cancellation.Register(() => stopped.Add(1));
                    await Task.Delay(Timeout.Infinite, cancellation);
                }

                return await EdgeServer.Echo(request, output, cancellation);
            }
        );
        const string body = """{"query":"{ slow }"}""";
        var stream = await server.ConnectAsync(
            $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"
        );
        started.TryTake(out _, TimeSpan.FromSeconds(5)).ShouldBeTrue();
        await stream.DisposeAsync();
        stopped.TryTake(out _, TimeSpan.FromSeconds(5)).ShouldBeTrue();
        (await server.PostAsync(Request).AsTextAsync()).ShouldBe(Echoed("{ a }"));
        server.Reported.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bug_is_reported_and_answered_in_the_shape_of_every_error()
    {
        await using var server = await EdgeServer.StartAsync(execute: (_, _, _) => throw new InvalidOperationException("a bug"));
        (await server.PostAsync(Request).AsTextAsync()).ShouldBe(
            Error(500, "INTERNAL_ERROR", "The server made a mistake; it was written to the server's log.")
        );
        server.Reported.Single().Message.ShouldBe("a bug");
        (await server.SendAsync(HttpMethod.Get, "/health/live", null).AsTextAsync()).ShouldStartWith("200");
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_cut_off()
    {
        var answer = new byte[32 * 1024 * 1024];
        await using var server = await EdgeServer.StartAsync(
            SettingValues.Defaults.With(KnownSettings.ResponseTimeout, TimeSpan.FromSeconds(0.3)),
            (_, output, _) =>
            {
                output.Write(answer);
                return ValueTask.FromResult(RequestOutcome.Executed);
            }
        );
        await using var stream = await server.ConnectAsync(
            $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {Request.Length}\r\n\r\n{Request}"
        );

        var buffer = new byte[1024 * 1024];
        var read = 0L;
        try
        {
            // Once the first byte is there, the answer is being written.
            read = await stream.ReadAsync(buffer.AsMemory(0, 1), TestContext.Current.CancellationToken);
            await Task.Delay(2000, TestContext.Current.CancellationToken);
            int now;
            while ((now = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken)) > 0)
            {
                read += now;
            }
        }
        catch (IOException)
        {
            // The connection was reset, as it should be.
        }

        read.ShouldBeLessThan(answer.Length);
        server.Reported.ShouldBeEmpty();
    }
}
