using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Faults.Proxy;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Campaigns;

/// <summary>Runs against servers that fail: each call must end by its deadline with the right answer or an error that says what is wrong, and no connection may be lost.</summary>
public static class FaultCampaign
{
    /// <summary>When a call is given up.</summary>
    public static TimeSpan Deadline { get; } = TimeSpan.FromSeconds(1.5);

    private const int PoolSize = 3;
    private const int CallsPerRun = 4;

    private static readonly BoltStatement[] Read = [new("RETURN 'answer'")];
    private static readonly BoltStatement[] Write = [new("CREATE ()"), new("CREATE ()")];
    private static readonly FaultPhase[] Phases = Enum.GetValues<FaultPhase>();
    private static readonly FaultKind[] Kinds = Enum.GetValues<FaultKind>();

    /// <summary>Makes some runs, several at once, and counts what came of them.</summary>
    public static async Task<FaultTally> RunAsync(int runs, int seed, int atOnce)
    {
        var tally = new FaultTally();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, runs),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce },
            async (run, _) => await RunOneAsync(run, new Random((seed * 1_000_003) + run), tally)
        );
        return tally;
    }

    private static async Task RunOneAsync(int run, Random random, FaultTally tally)
    {
        var (phase, kind) = (Phases[run % Phases.Length], Kinds[run / Phases.Length % Kinds.Length]);
        var throughProxy = run % 3 == 2;
        var times = random.Next(2) == 0 ? 1 + random.Next(2) : int.MaxValue;
        await using var server = new FaultyServer(phase, kind, throughProxy ? 0 : times, random.Next());
        await using var proxy = new FaultProxy(server.Server.Address, throughProxy ? ProxyFault.Random(random) : null, times);
        var writes = phase == FaultPhase.Commit || random.Next(3) == 0;
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"run {run}: {(throughProxy ? proxy.Fault!.ToString() : $"{kind} at {phase}")}, {(times == int.MaxValue ? "always" : $"{times} times")}, {(writes ? "write" : "read")}"
        );
        var driver = new BoltDriver(Settings(proxy.Address));
        var good = 0;
        await Task.WhenAll(
            Enumerable
                .Range(0, CallsPerRun)
                .Select(async _ =>
                {
                    if (await CallAsync(driver, writes, throughProxy && proxy.Fault!.Changes, name, tally))
                    {
                        Interlocked.Increment(ref good);
                    }
                })
        );
        var changes = throughProxy && proxy.Fault!.Changes;
        if (writes && !changes && (server.Commits < good || server.Commits > CallsPerRun))
        {
            tally.Wrong($"{name}: {server.Commits} commits for {CallsPerRun} calls, {good} of them well");
        }

        server.Heal();
        proxy.Heal();
        await CheckPoolAsync(driver, name, tally);
        await driver.DisposeAsync();
        await CheckClosedAsync(server, name, tally);
        tally.Ran();
    }

    private static async Task<bool> CallAsync(BoltDriver driver, bool writes, bool changes, string name, FaultTally tally)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        var clock = Stopwatch.StartNew();
        string outcome;
        try
        {
            outcome = await AskAsync(driver, writes, deadline.Token);
            if (outcome == "other" && !changes)
            {
                tally.Wrong($"{name}: a wrong answer");
            }
        }
        catch (BoltException failure)
        {
            outcome = failure.Code;
            if (failure.ToString().Contains("p4ss-w0rd", StringComparison.Ordinal))
            {
                tally.Wrong($"{name}: the password stands in the error");
            }
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            outcome = "deadline";
        }
        catch (Exception crash)
        {
            outcome = "crash";
            tally.Wrong($"{name}: {crash}");
        }

        tally.Count(outcome, clock.Elapsed - Deadline, name);
        return outcome == "answer";
    }

    private static async Task<string> AskAsync(BoltDriver driver, bool writes, CancellationToken cancellation)
    {
        await using var exchange = await driver.RunAsync(writes ? Write : Read, writes ? BoltAccess.Write : BoltAccess.Read, cancellation);
        var rows = new List<string>();
        do
        {
            await exchange.ReadToEndAsync(record => rows.Add(Convert.ToHexString(record.Span)), cancellation);
        } while (exchange.NextStatement());

        var expected = Enumerable.Repeat(Convert.ToHexString([0x91, 0x86, .. "answer"u8]), writes ? 2 : 1);
        return rows.SequenceEqual(expected) ? "answer" : "other";
    }

    // All places of the pool can be taken again at once, and all come back.
    private static async Task CheckPoolAsync(BoltDriver driver, string name, FaultTally tally)
    {
        if (driver.Connections.InUse != 0)
        {
            tally.Wrong($"{name}: {driver.Connections.InUse} connections are still in use");
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var exchanges = new List<IBoltExchange>();
        try
        {
            while (exchanges.Count < PoolSize)
            {
                exchanges.Add(await RunSoonAsync(driver, patience.Token));
            }

            foreach (var exchange in exchanges)
            {
                await exchange.ReadToEndAsync(null, patience.Token);
            }
        }
        catch (Exception cause) when (cause is BoltException or OperationCanceledException)
        {
            tally.Wrong($"{name}: the pool does not serve again: {cause.Message}");
        }

        foreach (var exchange in exchanges)
        {
            await exchange.DisposeAsync();
        }

        if (driver.Connections is not (0, PoolSize))
        {
            tally.Wrong($"{name}: the pool has {driver.Connections} instead of {PoolSize} idle ones");
        }
    }

    // A busy machine may take longer than the short timeouts of the campaign.
    private static async Task<IBoltExchange> RunSoonAsync(BoltDriver driver, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await driver.RunAsync(Read, BoltAccess.Read, cancellation);
            }
            catch (BoltException slow) when (slow.Code == BoltErrorCodes.ConnectTimeout)
            {
                await Task.Delay(100, cancellation);
            }
        }
    }

    private static async Task CheckClosedAsync(FaultyServer server, string name, FaultTally tally)
    {
        for (var at = 0; at < 100 && server.Server.Open > 0; at++)
        {
            await Task.Delay(100);
        }

        if (server.Server.Open > 0)
        {
            tally.Wrong($"{name}: {server.Server.Open} connections were never closed");
        }
    }

    private static BoltSettings Settings(BoltAddress address) =>
        new()
        {
            Address = address,
            User = "neo4j",
            Password = "p4ss-w0rd",
            PoolSize = PoolSize,
            ConnectTimeout = TimeSpan.FromMilliseconds(400),
            AcquireTimeout = TimeSpan.FromSeconds(1),
            ReceiveTimeout = TimeSpan.FromMilliseconds(400),
            ResetTimeout = TimeSpan.FromMilliseconds(300),
            MaxRetries = 2,
            RetryDelay = TimeSpan.FromMilliseconds(10),
        };
}
