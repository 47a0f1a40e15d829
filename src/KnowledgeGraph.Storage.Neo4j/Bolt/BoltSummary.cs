using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>What the server says at the end of a statement.</summary>
/// <param name="Counters">What was changed, under the server's names (<c>nodes-created</c>); empty where nothing was.</param>
/// <param name="Notifications">Warnings and hints about the statement.</param>
/// <param name="Type"><c>r</c>, <c>w</c>, <c>rw</c> or <c>s</c> (schema); null where the server does not say.</param>
/// <param name="Database">The database that ran it; null where the server does not say.</param>
/// <param name="Plan">The statement's plan; the server tells it only of a statement that begins with EXPLAIN.</param>
/// <remarks>https://neo4j.com/docs/bolt/current/bolt/message/#messages-pull</remarks>
public sealed record BoltSummary(
    IReadOnlyDictionary<string, long> Counters,
    IReadOnlyList<BoltNotification> Notifications,
    string? Type,
    string? Database,
    BoltPlanOperator? Plan
)
{
    // A longer hint is as good as none.
    private const long MostSeconds = 24 * 60 * 60;

    /// <summary>Reads the map of a SUCCESS.</summary>
    internal static BoltSummary Read(ReadOnlySpan<byte> map, int maxDepth)
    {
        var reader = new PackStreamReader(map);
        var all = PackStreamValue.Read(ref reader, maxDepth) as Dictionary<string, object?> ?? [];
        var counters = new Dictionary<string, long>(StringComparer.Ordinal);
        if (all.GetValueOrDefault("stats") is Dictionary<string, object?> stats)
        {
            foreach (var (name, value) in stats)
            {
                // Beside the counts there are flags such as contains-updates.
                if (value is long count)
                {
                    counters[name] = count;
                }
            }
        }

        // 5.5 put notifications among statuses, which also tell of plain success.
        var notifications = (all.GetValueOrDefault("notifications") ?? all.GetValueOrDefault("statuses")) as List<object?> ?? [];
        return new BoltSummary(
            counters,
            [.. notifications.OfType<Dictionary<string, object?>>().Select(BoltNotification.Of).OfType<BoltNotification>()],
            all.GetValueOrDefault("type") as string,
            all.GetValueOrDefault("db") as string,
            BoltPlanOperator.Of(all.GetValueOrDefault("plan"))
        );
    }

    /// <summary>The bookmark of a transaction that is over; null where there is none.</summary>
    internal static string? ReadBookmark(ReadOnlySpan<byte> map, int maxDepth)
    {
        var reader = new PackStreamReader(map);
        for (var left = reader.ReadMapHeader(); left > 0; left--)
        {
            if (reader.ReadText().SequenceEqual("bookmark"u8) && reader.Kind == PackStreamKind.Text)
            {
                return Encoding.UTF8.GetString(reader.ReadText());
            }

            reader.Skip(maxDepth);
        }

        return null;
    }

    /// <summary>How long the server is ever silent, by the hints in the answer to HELLO; infinite where it gives no sensible hint.</summary>
    /// <remarks>https://neo4j.com/docs/bolt/current/appendix/connection-hints/</remarks>
    internal static TimeSpan ReadLongestSilence(ReadOnlySpan<byte> map, int maxDepth)
    {
        var reader = new PackStreamReader(map);
        return
            PackStreamValue.Read(ref reader, maxDepth) is Dictionary<string, object?> all
            && all.GetValueOrDefault("hints") is Dictionary<string, object?> hints
            && hints.GetValueOrDefault("connection.recv_timeout_seconds") is long and > 0 and <= MostSeconds and var seconds
            ? TimeSpan.FromSeconds(seconds)
            : Timeout.InfiniteTimeSpan;
    }

    internal static bool ReadHasMore(ReadOnlySpan<byte> map, int maxDepth)
    {
        var reader = new PackStreamReader(map);
        for (var left = reader.ReadMapHeader(); left > 0; left--)
        {
            if (reader.ReadText().SequenceEqual("has_more"u8) && reader.Kind == PackStreamKind.Boolean)
            {
                return reader.ReadBoolean();
            }

            reader.Skip(maxDepth);
        }

        return false;
    }
}
