using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Writes our messages as bytes; it does not ask whether they may be sent.</summary>
/// <remarks>https://neo4j.com/docs/bolt/current/bolt/message/#messages</remarks>
internal readonly struct BoltRequestWriter(ChunkWriter output, BoltSettings settings)
{
    /// <summary>A number of records that means all of them.</summary>
    public const long All = -1;

    private static readonly string Product =
        $"KnowledgeGraph/{typeof(BoltRequestWriter).Assembly.GetName().Version?.ToString(3) ?? "0"}";

    private readonly PackStreamWriter _values = new(output);

    public void Hello(BoltVersion version, BoltAddress address, BoltCredentials credentials)
    {
        Start(BoltMessage.Hello, 1);
        _values.WriteMapHeader(
            1 + (version.HasBoltAgent ? 1 : 0) + (address.Routes ? 1 : 0) + (version.HasLogon ? 0 : CredentialCount(credentials))
        );
        _values.WriteText("user_agent"u8);
        _values.WriteText(Product);
        if (version.HasBoltAgent)
        {
            _values.WriteText("bolt_agent"u8);
            _values.WriteMapHeader(3);
            _values.WriteText("product"u8);
            _values.WriteText(Product);
            _values.WriteText("platform"u8);
            _values.WriteText(RuntimeInformation.OSDescription);
            _values.WriteText("language"u8);
            _values.WriteText($"C#/{RuntimeInformation.FrameworkDescription}");
        }

        if (address.Routes)
        {
            _values.WriteText("routing"u8);
            RoutingContext(address);
        }

        if (!version.HasLogon)
        {
            Credentials(credentials);
        }

        output.EndMessage();
    }

    public void Logon(BoltCredentials credentials)
    {
        Start(BoltMessage.Logon, 1);
        _values.WriteMapHeader(CredentialCount(credentials));
        Credentials(credentials);
        output.EndMessage();
    }

    /// <summary>Asks a server of a cluster which servers to use for the database.</summary>
    public void Route(BoltAddress address, IReadOnlyList<string> bookmarks)
    {
        Start(BoltMessage.Route, 3);
        RoutingContext(address);
        _values.WriteListHeader(bookmarks.Count);
        foreach (var bookmark in bookmarks)
        {
            _values.WriteText(bookmark);
        }

        _values.WriteMapHeader(settings.Database is null ? 0 : 1);
        if (settings.Database is { } database)
        {
            _values.WriteText("db"u8);
            _values.WriteText(database);
        }

        output.EndMessage();
    }

    /// <summary>A statement of a transaction of its own.</summary>
    public void Run(BoltStatement statement, BoltAccess access, string[] bookmarks)
    {
        RunStart(statement);
        Transaction(access, bookmarks);
        output.EndMessage();
    }

    /// <summary>A statement within a transaction.</summary>
    public void RunWithin(BoltStatement statement)
    {
        RunStart(statement);
        _values.WriteMapHeader(0);
        output.EndMessage();
    }

    public void Begin(BoltAccess access, string[] bookmarks)
    {
        Start(BoltMessage.Begin, 1);
        Transaction(access, bookmarks);
        output.EndMessage();
    }

    public void Pull(long records) => Records(BoltMessage.Pull, records);

    public void Discard(long records) => Records(BoltMessage.Discard, records);

    /// <summary>A message without fields: COMMIT, ROLLBACK, RESET, LOGOFF, GOODBYE.</summary>
    public void Plain(BoltMessage message)
    {
        Start(message, 0);
        output.EndMessage();
    }

    private void Start(BoltMessage message, int fields)
    {
        output.BeginMessage();
        _values.WriteStructureHeader(fields, (byte)message);
    }

    private void RunStart(BoltStatement statement)
    {
        Start(BoltMessage.Run, 3);
        _values.WriteText(statement.Text);
        PackStreamValue.Write(_values, statement.Parameters, settings.MaxDepth);
    }

    private void Records(BoltMessage message, long records)
    {
        Start(message, 1);
        _values.WriteMapHeader(1);
        _values.WriteText("n"u8);
        _values.WriteInteger(records);
        output.EndMessage();
    }

    private void Transaction(BoltAccess access, string[] bookmarks)
    {
        var timeout = settings.TransactionTimeout;
        var reads = access == BoltAccess.Read;
        _values.WriteMapHeader((reads ? 1 : 0) + (settings.Database is null ? 0 : 1) + (timeout is null ? 0 : 1) + (bookmarks.Length == 0 ? 0 : 1));
        if (reads)
        {
            _values.WriteText("mode"u8);
            _values.WriteText("r"u8);
        }

        if (settings.Database is { } database)
        {
            _values.WriteText("db"u8);
            _values.WriteText(database);
        }

        if (timeout is { } time)
        {
            _values.WriteText("tx_timeout"u8);
            _values.WriteInteger((long)time.TotalMilliseconds);
        }

        if (bookmarks.Length > 0)
        {
            _values.WriteText("bookmarks"u8);
            _values.WriteListHeader(bookmarks.Length);
            foreach (var bookmark in bookmarks)
            {
                _values.WriteText(bookmark);
            }
        }
    }

    // Where the client believes that the server stands, which the server puts into its tables.
    private void RoutingContext(BoltAddress address)
    {
        _values.WriteMapHeader(1);
        _values.WriteText("address"u8);
        _values.WriteText(address.HostAndPort);
    }

    private static int CredentialCount(BoltCredentials credentials) => credentials.User is null ? 1 : 3;

    private void Credentials(BoltCredentials credentials)
    {
        _values.WriteText("scheme"u8);
        if (credentials.User is not { } user)
        {
            _values.WriteText("none"u8);
            return;
        }

        _values.WriteText("basic"u8);
        _values.WriteText("principal"u8);
        _values.WriteText(user);
        _values.WriteText("credentials"u8);
        _values.WriteText(credentials.Password ?? "");
    }
}
