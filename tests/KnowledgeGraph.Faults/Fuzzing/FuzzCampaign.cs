using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Fuzzing;

/// <summary>What came of a campaign of fuzzed bytes.</summary>
/// <param name="Frames">How many frames were sent.</param>
/// <param name="Calls">How many calls were made.</param>
/// <param name="Records">How many records came through.</param>
/// <param name="Slowest">The longest call.</param>
/// <param name="PeakMiB">The most memory that the process held, server and client together.</param>
/// <param name="Crashes">What was thrown that is no <see cref="BoltException"/>.</param>
public sealed record FuzzTally(int Frames, int Calls, int Records, TimeSpan Slowest, double PeakMiB, IReadOnlyList<string> Crashes)
{
    /// <summary>When a call counts as hanging.</summary>
    public static TimeSpan Hang { get; } = TimeSpan.FromSeconds(5);

    /// <summary>The most that the process may hold.</summary>
    public const double MostMiB = 400;

    /// <summary>Whether nothing was wrong.</summary>
    public bool IsWell => Crashes.Count == 0 && Slowest < Hang && PeakMiB < MostMiB;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Frames} frames in {Calls} calls, {Records} records read; crashes: {Crashes.Count}; the slowest call: {Slowest.TotalSeconds:F2} s; most memory: {PeakMiB:F0} MiB"
        );
}

/// <summary>Sends fuzzed frames to the client in the place of answers, and counts what comes of it.</summary>
public static class FuzzCampaign
{
    private const int MostFramesPerCall = 14;

    private static readonly BoltStatement[] One = [new("RETURN 1")];
    private static readonly BoltStatement[] Two = [new("RETURN 1"), new("RETURN 2")];

    /// <summary>Runs until so many frames are sent, with a few clients at once.</summary>
    public static async Task<FuzzTally> RunAsync(int frames, int seed, int clients, Action<int> progress)
    {
        var state = new State(frames, seed, progress);
        await using var server = FakeBoltServer.Raw(session => PlayAsync(session, state));
        var settings = server.Settings(pool: clients, connect: TimeSpan.FromSeconds(2), receive: TimeSpan.FromSeconds(2), reset: TimeSpan.FromSeconds(1));
        await using var driver = new BoltDriver(settings);
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => AskAsync(driver, state, client))));
        return new FuzzTally(state.Sent, state.Calls, state.Records, state.Slowest, state.PeakMiB, state.Crashes);
    }

    private static async Task PlayAsync(FakeSession session, State state)
    {
        var fuzzer = new FrameFuzzer((state.Seed * 1_000_003) + Interlocked.Increment(ref state.Sessions));
        try
        {
            if (fuzzer.Next(10) == 0)
            {
                await FuzzLoginAsync(session, fuzzer, state);
            }
            else
            {
                await session.AcceptLoginAsync();
            }

            await session.RequestAsync();
            var bytes = new List<byte>();
            if (fuzzer.Next(6) != 0)
            {
                // Most answers begin soundly, so that what comes later is met too.
                bytes.AddRange([0, 3, 0xB1, 0x70, 0xA0, 0, 0]);
            }

            for (var left = 1 + fuzzer.Next(MostFramesPerCall); left > 0; left--)
            {
                bytes.AddRange(fuzzer.Frame());
                state.Send();
            }

            await session.RawAsync([.. bytes]);
        }
        catch (Exception cause) when (cause is IOException or ObjectDisposedException or BoltException or InvalidOperationException)
        {
            // The client has gone.
        }

        session.Dispose();
    }

    private static async Task FuzzLoginAsync(FakeSession session, FrameFuzzer fuzzer, State state)
    {
        await session.OfferAsync();
        state.Send();
        await session.RawAsync(
            fuzzer.Next(3) switch
            {
                0 => fuzzer.Mutated([0, 0, 1, 0xFF, 2, 0, 8, 8, 5, 0, 4, 4, 4, 0]),
                1 => fuzzer.Mutated([0, 0, 8, 5]),
                _ => [0, 0, 8, 5],
            }
        );
        await session.RequestAsync();
        state.Send();
        await session.RawAsync(fuzzer.Frame());
        state.Send();
        await session.RawAsync(fuzzer.Frame());
        session.Dispose();
    }

    private static async Task AskAsync(BoltDriver driver, State state, int client)
    {
        for (var call = client; !state.IsOver; call++)
        {
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var clock = Stopwatch.StartNew();
            try
            {
                await using var exchange = await driver.RunAsync(call % 3 == 0 ? Two : One, BoltAccess.Read, deadline.Token);
                do
                {
                    await exchange.ReadToEndAsync(record => Look(record.Span, state), deadline.Token);
                    exchange.ReadSummary();
                } while (exchange.NextStatement());
            }
            catch (BoltException)
            {
                // That is how it should be told.
            }
            catch (Exception crash)
            {
                state.Crash(crash.ToString());
            }

            state.Called(clock.Elapsed);
        }
    }

    // Reads a record in both ways in which records are read.
    private static void Look(ReadOnlySpan<byte> record, State state)
    {
        Interlocked.Increment(ref state.Records);
        var skipping = new PackStreamReader(record);
        for (var left = skipping.ReadListHeader(); left > 0; left--)
        {
            skipping.Skip(64);
        }

        var reading = new PackStreamReader(record);
        PackStreamValue.Read(ref reading, 64);
        if (reading.Position != skipping.Position)
        {
            throw new InvalidOperationException($"Two readers disagree about {Convert.ToHexString(record)}");
        }
    }

    private sealed class State(int frames, int seed, Action<int> progress)
    {
        private const int Every = 10_000;

        private readonly Lock _lock = new();
        private readonly List<string> _crashes = [];
        public int Sessions;
        public int Records;
        private int _sent;
        private int _calls;

        public int Seed => seed;

        public int Sent => Volatile.Read(ref _sent);

        public int Calls => Volatile.Read(ref _calls);

        public bool IsOver => Sent >= frames;

        public TimeSpan Slowest { get; private set; }

        public double PeakMiB { get; private set; }

        public IReadOnlyList<string> Crashes => _crashes;

        public void Send()
        {
            if (Interlocked.Increment(ref _sent) % Every == 0)
            {
                progress(Sent);
            }
        }

        public void Crash(string what)
        {
            lock (_lock)
            {
                _crashes.Add(what);
            }
        }

        public void Called(TimeSpan time)
        {
            var call = Interlocked.Increment(ref _calls);
            lock (_lock)
            {
                Slowest = time > Slowest ? time : Slowest;
                if (call % 500 == 0)
                {
                    PeakMiB = Math.Max(PeakMiB, Environment.WorkingSet / 1024.0 / 1024.0);
                }
            }
        }
    }
}
