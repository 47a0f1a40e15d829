using System.Collections.Concurrent;

namespace KnowledgeGraph.Seeding.Tables;

/// <summary>Reads ahead on another thread, a few pieces at most, so that reading and taking go on side by side.</summary>
internal static class PieceQueue
{
    private const int Ahead = 8;

    /// <summary>Takes all pieces in their order, on the thread that calls; a failure of the reading is thrown here.</summary>
    public static void Run<T>(IEnumerable<T> pieces, Action<T> take)
    {
        using BlockingCollection<T> queue = new(Ahead);
        using CancellationTokenSource given = new();
        Task reading = Task.Run(
            () =>
            {
                try
                {
                    foreach (T piece in pieces)
                    {
                        queue.Add(piece, given.Token);
                    }
                }
                finally
                {
                    queue.CompleteAdding();
                }
            },
            CancellationToken.None);
        try
        {
            foreach (T piece in queue.GetConsumingEnumerable(CancellationToken.None))
            {
                take(piece);
            }
        }
        catch
        {
            given.Cancel();
            throw;
        }
        finally
        {
            // A reading that was given up has nothing to say.
            Task.WaitAny(reading);
        }

        reading.GetAwaiter().GetResult();
    }
}
