using System.Globalization;
using System.Net.Sockets;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>The home of every sentence about connections and the protocol; what a server reports is in <see cref="BoltFailure"/>.</summary>
internal static class BoltErrors
{
    private const string Lost = "If the server was restarted, ask again; else its log says why.";

    public static BoltException BadAddress(string why) =>
        new(BoltErrorCodes.Address, $"The address of Neo4j {why}. It looks like `bolt://host:7687`.");

    public static BoltException ConnectFailed(BoltAddress address, SocketException cause) =>
        cause.SocketErrorCode switch
        {
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery => new(
                BoltErrorCodes.UnknownHost,
                $"No machine is known by the name of {address}. Check the address's spelling and the machine's name service.",
                cause: cause
            ),
            SocketError.ConnectionRefused => new(
                BoltErrorCodes.NotListening,
                $"Nothing listens at {address}. Start Neo4j, or check host and port: its Bolt port is 7687 if not set otherwise.",
                cause: cause
            ),
            _ => new(
                BoltErrorCodes.NotListening,
                $"No connection to {address} can be made ({cause.SocketErrorCode}). Check the address, the network and any firewall between.",
                cause: cause
            ),
        };

    public static BoltException ConnectTimeout(BoltAddress address, BoltPhase phase, TimeSpan timeout) =>
        new(
            BoltErrorCodes.ConnectTimeout,
            phase switch
            {
                BoltPhase.Connect => $"{address} took no connection within {Text(timeout)}. Check the address and any firewall between.",
                BoltPhase.Encryption =>
                    $"{address} took the connection, but did not agree on encryption within {Text(timeout)}. Check that its Bolt port is encrypted; else use the scheme without `+s`.",
                BoltPhase.Handshake =>
                    $"{address} took the connection, but did not answer Bolt's handshake within {Text(timeout)}. Check that it is Neo4j's Bolt port and that the server is well.",
                _ => $"{address} did not let us log in within {Text(timeout)}. Check that the server is well and not overloaded.",
            }
        );

    public static BoltException NotEncrypted(BoltAddress address, Exception cause) =>
        new(
            BoltErrorCodes.Encryption,
            $"{address} does not agree on encryption. Check that its Bolt port is encrypted (`dbms.ssl.policy.bolt`); else use the scheme without `+s`.{(cause is IOException ? " Where it is, ask again: a server that is just starting hangs up, and a balancer without a server behind it." : "")}",
            cause: cause
        )
        {
            IsRetryable = cause is IOException,
        };

    public static BoltException NotTrusted(BoltAddress address, string why, Exception cause) =>
        new(
            BoltErrorCodes.Encryption,
            $"The certificate of {address} is not trusted: {why}. Name the authority that signed it in the setting of trusted certificates, or take any with `+ssc`.",
            cause: cause
        );

    public static BoltException NoRouter(BoltAddress first, IReadOnlyList<BoltException> causes, bool ranOut) =>
        new(
            BoltErrorCodes.Routing,
            $"No server of the cluster at {first} says which servers to use{(ranOut ? ", and the time to look for one ran out" : "")}. "
                + string.Join(' ', causes.Select((cause, at) => string.Create(CultureInfo.InvariantCulture, $"({at + 1}) {cause.Message}"))),
            cause: causes.Count > 0 ? causes[^1] : null
        )
        {
            Causes = causes,
            IsRetryable = ranOut || causes.Any(cause => cause.IsRetryable || cause.Code is not (BoltErrorCodes.UnknownHost or BoltErrorCodes.NotBolt or BoltErrorCodes.Version or BoltErrorCodes.Encryption)),
        };

    public static BoltException BadRoutingTable(BoltAddress router, string why) =>
        new(BoltErrorCodes.Routing, $"{router} gives a routing table {why}. Check the cluster: SHOW SERVERS lists its members.") { IsRetryable = true };

    public static BoltException NoServer(BoltAddress first, BoltAccess access) =>
        new(
            BoltErrorCodes.Routing,
            access == BoltAccess.Write
                ? $"The cluster at {first} has no server that takes writes now. Wait until one has been elected."
                : $"The cluster at {first} has no server for reads now. Wait until one is back."
        )
        {
            IsRetryable = true,
        };

    public static BoltException SpeaksHttp(BoltAddress address) =>
        new(
            BoltErrorCodes.NotBolt,
            $"{address} answers in HTTP, not Bolt. Give the server's Bolt port: 7687 if not set otherwise; 7474 is its HTTP port."
        );

    public static BoltException NotBolt(BoltAddress address) =>
        new(
            BoltErrorCodes.NotBolt,
            $"{address} does not answer Bolt's handshake as a Bolt server does. Check that it is Neo4j's Bolt port, and that it does not ask for encryption."
        );

    // A server that hangs up here does not know the handshake, or has no time for it yet: which of them can not be seen.
    public static BoltException HandshakeLost(BoltAddress address, BoltException cause) =>
        new(
            BoltErrorCodes.ConnectionLost,
            $"{address} hung up in Bolt's handshake. A server that is just starting does so, and a balancer without a server behind it: ask again. Else check that it is Neo4j's Bolt port, and that it does not ask for encryption.",
            cause: cause
        )
        {
            IsRetryable = true,
        };

    public static BoltException RouterSilent(BoltAddress router, TimeSpan time) =>
        new(BoltErrorCodes.ReceiveTimeout, $"{router} gave no routing table within {Text(time)}. Check that the server is well.");

    public static BoltException NoVersion(BoltAddress address) =>
        new(BoltErrorCodes.Version, $"{address} speaks none of Bolt 5.0 to 5.8. Use Neo4j 5, or 2025 and later.");

    public static BoltException AcquireTimeout(int size, TimeSpan timeout) =>
        new(
            BoltErrorCodes.AcquireTimeout,
            $"All {Text(size)} connections to Neo4j stayed busy for {Text(timeout)}. Ask again later, or raise the pool's size."
        );

    public static BoltException ReceiveTimeout(BoltAddress address, TimeSpan timeout) =>
        new(
            BoltErrorCodes.ReceiveTimeout,
            $"{address} said nothing for {Text(timeout)} in the middle of an exchange. Check that the server is well; a slow statement may need a longer receive timeout."
        );

    public static BoltException ConnectionLost(BoltAddress address, Exception? cause = null) =>
        new(BoltErrorCodes.ConnectionLost, $"The connection to {address} broke off. {Lost}", cause: cause) { IsRetryable = true };

    public static BoltException CommitUnknown(BoltAddress address, BoltException cause) =>
        new(
            BoltErrorCodes.CommitUnknown,
            $"The connection to {address} was lost while something was written: whether it was committed is not known. Look at the database before it is written again.",
            cause: cause
        );

    public static BoltException SeedingTaken(BoltAddress address, BoltException? cause) =>
        new(
            BoltErrorCodes.SeedingTaken,
            $"Another seeding of the database at {address} has begun, so this one has stopped. What it wrote that is not in the other one's seed is still there: `seed --prune` of that seed removes it. Seed one graph at a time.",
            cause: cause
        );

    public static BoltException SeedingIncomplete(BoltAddress address, long nodes, long relationships) =>
        new(
            BoltErrorCodes.SeedingIncomplete,
            $"While the graph was written to {address}, others took some of it away: {Text(Math.Max(0, nodes))} nodes and {Text(Math.Max(0, relationships))} relationships are missing. It is not served; run it again."
        );

    public static BoltException Protocol(string what) =>
        new(
            BoltErrorCodes.Protocol,
            $"The server does not keep to the Bolt protocol: {what}. Check that it is a Neo4j server and that nothing between changes the bytes."
        );

    public static BoltException MessageTooLong(int limit) =>
        new(
            BoltErrorCodes.Limit,
            $"A message from Neo4j is longer than {Text(limit)} bytes. Ask for less at once, or raise the limit on messages."
        );

    public static BoltException ResultTooLong(long limit) =>
        new(
            BoltErrorCodes.Limit,
            $"An answer from Neo4j is longer than {Text(limit)} bytes. Ask for less at once, or raise the limit on answers."
        );

    public static BoltException TooDeep() =>
        new(BoltErrorCodes.Limit, "Lists and maps stand deeper in each other than the settings allow. Use less deep values, or raise the limit on depth.");

    private static string Text(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
