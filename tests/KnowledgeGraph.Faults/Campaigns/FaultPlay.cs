using KnowledgeGraph.Faults.Server;

namespace KnowledgeGraph.Faults.Campaigns;

/// <summary>Plays one fault in the place of an answer.</summary>
internal static class FaultPlay
{
    private const int NoopPause = 40;
    private const int Levels = 20_000;

    /// <summary>Plays it; where it returns, the session goes on as if the answer had been given.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="kind">What goes wrong.</param>
    /// <param name="answer">The bytes that a sound server would send.</param>
    /// <param name="random">Chance, repeatable.</param>
    public static async Task PlayAsync(FakeSession session, FaultKind kind, byte[] answer, Random random)
    {
        switch (kind)
        {
            case FaultKind.BreakOff:
                session.Reset();
                break;
            case FaultKind.Close:
                session.Dispose();
                break;
            case FaultKind.HalfClose:
                session.HalfClose();
                break;
            case FaultKind.Truncate:
                await session.RawAsync(answer[..(answer.Length / 2)]);
                session.Dispose();
                break;
            case FaultKind.TruncateAndStall:
                await session.RawAsync(answer[..(answer.Length / 2)]);
                break;
            case FaultKind.Noops:
                await RepeatAsync(session, [0, 0]);
                break;
            case FaultKind.Drip:
                await session.RawAsync(0xFF, 0xFF, 0xB1, 0x70);
                await RepeatAsync(session, [0xA0]);
                break;
            case FaultKind.Garbage:
                var bytes = new byte[200];
                random.NextBytes(bytes);
                await session.RawAsync(bytes);
                break;
            case FaultKind.WrongLength:
                await session.RawAsync([0x7F, 0xFF, .. answer]);
                break;
            case FaultKind.HugeClaim:
                await session.RawAsync(0, 7, 0xB1, 0x70, 0xDA, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0);
                break;
            case FaultKind.DeepNesting:
                await session.RawAsync([(Levels + 8) >> 8, (Levels + 8) & 0xFF, 0xB1, 0x70, 0xA1, 0x83, .. "key"u8, .. Enumerable.Repeat((byte)0x91, Levels), 0xC0, 0, 0]);
                break;
            case FaultKind.OutOfOrder:
                await session.RecordAsync("too early", 1L);
                await session.IgnoredAsync();
                break;
            case FaultKind.LieAboutVersion:
                await session.RawAsync(
                    random.Next(4) switch
                    {
                        0 => [0, 0, 99, 5],
                        1 => [0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
                        2 => [0, 0, 1, 0xFF, 2, 0, 9, 1, 5, 0, 0, 0, 6, 0],
                        _ => [1, 2, 3, 4],
                    }
                );
                break;
            case FaultKind.Failure:
                await session.FailureAsync("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "Not now.");
                break;
        }

        // What is open stays open, and silent, until the client goes.
        await session.DrainAsync();
    }

    private static async Task RepeatAsync(FakeSession session, byte[] bytes)
    {
        for (var at = 0; at < 200; at++)
        {
            await session.RawAsync(bytes);
            await Task.Delay(NoopPause);
        }
    }
}
