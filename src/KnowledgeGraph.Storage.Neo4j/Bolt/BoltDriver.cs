using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Our own driver: a pool of connections to one server.</summary>
public sealed class BoltDriver : IBoltDriver
{
    private static readonly BoltStatement[] Trifle = [new("RETURN 1")];

    private readonly BoltSettings _settings;
    private readonly BoltPool _pool;

    /// <summary>A driver; it connects when it is first asked.</summary>
    public BoltDriver(BoltSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.PoolSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.BatchSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.MaxMessageBytes);
        _settings = settings;
        _pool = new BoltPool(settings);
    }

    /// <summary>How many connections serve a call now, and how many wait for one.</summary>
    public (int InUse, int Idle) Connections => (_pool.InUse, _pool.Idle);

    /// <inheritdoc/>
    public async ValueTask<IBoltExchange> RunAsync(IReadOnlyList<BoltStatement> statements, BoltAccess access, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentOutOfRangeException.ThrowIfZero(statements.Count, nameof(statements));
        var connection = await _pool.AcquireAsync(cancellation).ConfigureAwait(false);
        try
        {
            await connection.SentAsync(_settings.ReceiveTimeout, cancellation).ConfigureAwait(false);
            Send(connection, statements, access);
            return new BoltExchange(connection, _pool, statements.Count);
        }
        catch
        {
            connection.Unwrite();
            await _pool.ReturnAsync(connection).ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask VerifyAsync(CancellationToken cancellation)
    {
        await using var exchange = await RunAsync(Trifle, BoltAccess.Read, cancellation).ConfigureAwait(false);
        BoltRead read;
        while ((read = exchange.TryRead()) != BoltRead.End)
        {
            if (read == BoltRead.Pending)
            {
                await exchange.FillAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Closes idle connections at once, others when they are given back.</summary>
    public ValueTask DisposeAsync()
    {
        _pool.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Send(BoltConnection connection, IReadOnlyList<BoltStatement> statements, BoltAccess access)
    {
        var requests = connection.Requests;
        if (statements.Count == 1)
        {
            requests.Run(statements[0], access);
            requests.Pull(_settings.BatchSize);
            connection.Send([BoltMessage.Run, BoltMessage.Pull]);
            return;
        }

        var messages = new List<BoltMessage>((2 * statements.Count) + 2) { BoltMessage.Begin };
        requests.Begin(access);
        foreach (var statement in statements)
        {
            // All records at once: COMMIT is on its way already and must not meet an open result. TCP holds a fast server back.
            requests.RunWithin(statement);
            requests.Pull(BoltRequestWriter.All);
            messages.Add(BoltMessage.Run);
            messages.Add(BoltMessage.Pull);
        }

        requests.Plain(BoltMessage.Commit);
        messages.Add(BoltMessage.Commit);
        connection.Send(CollectionsMarshal.AsSpan(messages));
    }
}
