using System.Collections.Immutable;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Which servers of a cluster are to be used for what, and for how long that may be believed.</summary>
/// <param name="Routers">Whom to ask for the next table.</param>
/// <param name="Readers">Who answers what only reads.</param>
/// <param name="Writers">Who takes writes; none while no leader is elected.</param>
/// <param name="AskedAt">When it was asked for, by the clock of the settings.</param>
/// <param name="TimeToLive">How long it is believed.</param>
/// <remarks>https://neo4j.com/docs/bolt/current/bolt/message/#messages-route</remarks>
internal sealed record RoutingTable(
    ImmutableArray<BoltAddress> Routers,
    ImmutableArray<BoltAddress> Readers,
    ImmutableArray<BoltAddress> Writers,
    long AskedAt,
    TimeSpan TimeToLive
)
{
    // More addresses, or a longer time, than any cluster has.
    private const int MostServers = 1000;
    private const long MostSeconds = 24 * 60 * 60;

    /// <summary>Knows nothing.</summary>
    public static RoutingTable None { get; } = new([], [], [], 0, TimeSpan.Zero);

    /// <summary>Everyone whom it names.</summary>
    public IEnumerable<BoltAddress> All => Routers.Concat(Readers).Concat(Writers).Distinct();

    public bool IsExpired(TimeProvider clock) => TimeToLive == TimeSpan.Zero || clock.GetElapsedTime(AskedAt) >= TimeToLive;

    public ImmutableArray<BoltAddress> For(BoltAccess access) => access == BoltAccess.Read ? Readers : Writers;

    /// <summary>Without a server that does not answer; as a router it is asked last, so that its failure is told where no other helps.</summary>
    public RoutingTable Without(BoltAddress address) =>
        this with
        {
            Routers = Routers.Contains(address) ? [.. Routers.Remove(address), address] : Routers,
            Readers = Readers.Remove(address),
            Writers = Writers.Remove(address),
        };

    /// <summary>Without a server among those that take writes: it leads no more.</summary>
    public RoutingTable WithoutWriter(BoltAddress address) => this with { Writers = Writers.Remove(address) };

    /// <summary>Reads the answer of a router; one that names no router or no reader is of no use.</summary>
    public static RoutingTable Read(ReadOnlySpan<byte> map, BoltAddress router, BoltSettings settings)
    {
        var reader = new PackStreamReader(map);
        if (
            PackStreamValue.Read(ref reader, settings.MaxDepth) is not Dictionary<string, object?> all
            || all.GetValueOrDefault("rt") is not Dictionary<string, object?> table
            || table.GetValueOrDefault("ttl") is not long seconds
            || table.GetValueOrDefault("servers") is not List<object?> servers
        )
        {
            throw BoltErrors.BadRoutingTable(router, "that can not be read");
        }

        var byRole = new Dictionary<string, List<BoltAddress>>(StringComparer.Ordinal);
        foreach (var server in servers)
        {
            Take(server, router, byRole);
        }

        ImmutableArray<BoltAddress> Of(string role) => byRole.TryGetValue(role, out var found) ? [.. found.Distinct()] : [];
        var read = new RoutingTable(
            Of("ROUTE"),
            Of("READ"),
            Of("WRITE"),
            settings.Clock.GetTimestamp(),
            TimeSpan.FromSeconds(Math.Clamp(seconds, 0, MostSeconds))
        );
        return read.Routers.IsEmpty ? throw BoltErrors.BadRoutingTable(router, "without a router")
            : read.Readers.IsEmpty ? throw BoltErrors.BadRoutingTable(router, "without a server for reads")
            : read;
    }

    private static void Take(object? server, BoltAddress router, Dictionary<string, List<BoltAddress>> byRole)
    {
        if (
            server is not Dictionary<string, object?> entry
            || entry.GetValueOrDefault("role") is not string role
            || entry.GetValueOrDefault("addresses") is not List<object?> addresses
        )
        {
            throw BoltErrors.BadRoutingTable(router, "with a server that can not be read");
        }

        var known = byRole.TryGetValue(role, out var found) ? found : byRole[role] = [];
        foreach (var address in addresses)
        {
            known.Add((address as string is { } text ? router.Of(text) : null) ?? throw BoltErrors.BadRoutingTable(router, "with an address that is not `host:port`"));
            if (known.Count > MostServers)
            {
                throw BoltErrors.BadRoutingTable(router, "with more servers than a cluster has");
            }
        }
    }
}
