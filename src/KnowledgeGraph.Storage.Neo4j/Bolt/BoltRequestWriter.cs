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

    public void Hello(BoltVersion version)
    {
        Start(BoltMessage.Hello, 1);
        _values.WriteMapHeader(1 + (version.HasBoltAgent ? 1 : 0) + (version.HasLogon ? 0 : CredentialCount));
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

        if (!version.HasLogon)
        {
            Credentials();
        }

        output.EndMessage();
    }

    public void Logon()
    {
        Start(BoltMessage.Logon, 1);
        _values.WriteMapHeader(CredentialCount);
        Credentials();
        output.EndMessage();
    }

    /// <summary>A statement of a transaction of its own.</summary>
    public void Run(BoltStatement statement, BoltAccess access)
    {
        RunStart(statement);
        Transaction(access);
        output.EndMessage();
    }

    /// <summary>A statement within a transaction.</summary>
    public void RunWithin(BoltStatement statement)
    {
        RunStart(statement);
        _values.WriteMapHeader(0);
        output.EndMessage();
    }

    public void Begin(BoltAccess access)
    {
        Start(BoltMessage.Begin, 1);
        Transaction(access);
        output.EndMessage();
    }

    public void Pull(long records) => Records(BoltMessage.Pull, records);

    public void Discard(long records) => Records(BoltMessage.Discard, records);

    /// <summary>A message without fields: COMMIT, ROLLBACK, RESET, GOODBYE.</summary>
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

    private void Transaction(BoltAccess access)
    {
        var timeout = settings.TransactionTimeout;
        var reads = access == BoltAccess.Read;
        _values.WriteMapHeader((reads ? 1 : 0) + (settings.Database is null ? 0 : 1) + (timeout is null ? 0 : 1));
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
    }

    private int CredentialCount => settings.User is null ? 1 : 3;

    private void Credentials()
    {
        _values.WriteText("scheme"u8);
        if (settings.User is not { } user)
        {
            _values.WriteText("none"u8);
            return;
        }

        _values.WriteText("basic"u8);
        _values.WriteText("principal"u8);
        _values.WriteText(user);
        _values.WriteText("credentials"u8);
        _values.WriteText(settings.Password ?? "");
    }
}
