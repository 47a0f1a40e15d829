using System.Text;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>Which graph a database holds, and how much of it; nothing of how much where an earlier version of this program wrote it.</summary>
public sealed record GraphMark(string Graph, string Ontology, StoredCounts? Counts)
{
    /// <summary>Whether a marker says the same of the graph, as far as it tells.</summary>
    internal bool HoldsWhat(GraphMark other) => Graph == other.Graph && Ontology == other.Ontology && Counts?.AreThoseOf(other.Counts) != false;
}

/// <summary>How long a look at the marker is believed, and how long seeding waits after it took the marker away.</summary>
internal static class MarkerLease
{
    /// <summary>How often a server looks.</summary>
    public static TimeSpan Look { get; } = TimeSpan.FromSeconds(1);

    /// <summary>How often it looks while the database does not answer: what is back is served soon.</summary>
    public static TimeSpan LookAfterFailure { get; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How often it looks where its login is refused: each refusal counts towards locking the user out.</summary>
    public static TimeSpan LookAfterRefusal { get; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a look may take while the last one is believed: a connection that hears nothing any more is given up before that is over.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a look may take while there is none to believe: long enough to connect, and to be told why that fails.</summary>
    public static TimeSpan PatienceAfterFailure { get; } = TimeSpan.FromSeconds(10);

    /// <summary>For how long it believes what it saw.</summary>
    public static TimeSpan Believe { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Longer than any server believes.</summary>
    public static TimeSpan Wait { get; } = TimeSpan.FromSeconds(6);
}

/// <summary>The one node that says which whole graph the database holds; while one is written, it says only who writes (<see cref="SeedTurn"/>).</summary>
internal sealed class VersionMarker(IBoltDriver driver)
{
    private static readonly BoltStatement[] Statement =
    [
        new($"CYPHER 5 MATCH (m:{CypherNames.MarkerLabel}) WHERE m.graph IS NOT NULL RETURN m.graph, m.ontology, {StoredCounts.Read("m")} LIMIT 1"),
    ];

    /// <summary>The marker; null where there is none.</summary>
    public async Task<GraphMark?> ReadAsync(CancellationToken cancellation) =>
        await ReadAsync(await driver.RunAsync(Statement, BoltAccess.Read, cancellation), cancellation);

    /// <summary>The same, and never tried again: for a server, which looks again soon.</summary>
    public async Task<GraphMark?> LookAsync(CancellationToken cancellation) =>
        await ReadAsync(await driver.RunOnceAsync(Statement, BoltAccess.Read, cancellation), cancellation);

    /// <summary>The properties of the node.</summary>
    public static Dictionary<string, object?> ValuesOf(GraphMark mark)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [CypherNames.MarkerKey] = CypherNames.MarkerKey,
            ["graph"] = mark.Graph,
            ["ontology"] = mark.Ontology,
        };
        mark.Counts?.AddTo(values);
        return values;
    }

    private static async Task<GraphMark?> ReadAsync(IBoltExchange given, CancellationToken cancellation)
    {
        GraphMark? mark = null;
        await using var exchange = given;
        await exchange.ReadToEndAsync(record => mark = Read(record.Span), cancellation);

        // A reader that lags behind must not answer from before the marker.
        exchange.KeepBookmark();
        return mark;
    }

    private static GraphMark Read(ReadOnlySpan<byte> record)
    {
        var reader = new PackStreamReader(record);
        reader.ReadListHeader();
        var graph = Encoding.UTF8.GetString(reader.ReadText());
        var ontology = Encoding.UTF8.GetString(reader.ReadText());
        return new GraphMark(graph, ontology, StoredCounts.Read(ref reader));
    }
}
