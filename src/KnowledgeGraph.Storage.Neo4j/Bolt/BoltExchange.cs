namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Reads the answers of one call off the connection that it holds.</summary>
internal sealed class BoltExchange(BoltConnection connection, BoltPool pool, int statements) : IBoltExchange
{
    private readonly BoltSettings _settings = connection.Settings;
    private BoltConnection? _connection = connection;
    private int _current;
    private int _metadataLength;
    private long _bytes;
    private bool _atEnd;
    private bool _wantsBatch;

    public ReadOnlyMemory<byte> Record { get; private set; }

    public BoltRead TryRead()
    {
        var connection = Held();
        while (!_atEnd)
        {
            if (_wantsBatch || !connection.TryRead(out var reply))
            {
                return BoltRead.Pending;
            }

            switch (reply.Kind)
            {
                case BoltMessage.Record:
                    Count(reply.Body.Length);
                    Record = reply.Body;
                    return BoltRead.Record;
                case BoltMessage.Success:
                    Succeeded(connection, reply);
                    break;
                case BoltMessage.Failure:
                    throw BoltFailure.Read(reply.Body.Span, _settings);
                default:
                    throw BoltErrors.Protocol("a message was ignored though nothing had failed");
            }
        }

        return BoltRead.End;
    }

    public ValueTask FillAsync(CancellationToken cancellation)
    {
        var connection = Held();
        if (_atEnd)
        {
            return ValueTask.CompletedTask;
        }

        return _wantsBatch ? PullAsync(connection, cancellation) : connection.ReceiveAsync(_settings.ReceiveTimeout, cancellation);
    }

    public bool NextStatement()
    {
        if (!_atEnd)
        {
            throw new InvalidOperationException("The current statement has not been read to its end.");
        }

        if (_current + 1 >= statements)
        {
            return false;
        }

        _current++;
        _atEnd = false;
        return true;
    }

    public BoltSummary ReadSummary() =>
        _atEnd
            ? BoltSummary.Read(Held().Metadata.AsSpan(0, _metadataLength), _settings.MaxDepth)
            : throw new InvalidOperationException("The current statement has not been read to its end.");

    public ValueTask DisposeAsync()
    {
        var connection = Interlocked.Exchange(ref _connection, null);
        return connection is null ? ValueTask.CompletedTask : pool.ReturnAsync(connection);
    }

    private BoltConnection Held() => _connection ?? throw new ObjectDisposedException(nameof(IBoltExchange));

    private void Succeeded(BoltConnection connection, in BoltReply reply)
    {
        switch (reply.Request)
        {
            case BoltMessage.Pull when reply.HasMore:
                _wantsBatch = true;
                break;
            case BoltMessage.Pull:
                Keep(connection, reply.Body.Span);

                // The end of the last statement is told when its transaction is committed.
                _atEnd = statements == 1 || _current + 1 < statements;
                break;
            case BoltMessage.Commit:
                _atEnd = true;
                break;
        }
    }

    private async ValueTask PullAsync(BoltConnection connection, CancellationToken cancellation)
    {
        await connection.SentAsync(_settings.ReceiveTimeout, cancellation).ConfigureAwait(false);
        connection.Requests.Pull(_settings.BatchSize);
        connection.Send([BoltMessage.Pull]);
        _wantsBatch = false;
        await connection.ReceiveAsync(_settings.ReceiveTimeout, cancellation).ConfigureAwait(false);
    }

    private void Keep(BoltConnection connection, ReadOnlySpan<byte> metadata)
    {
        if (connection.Metadata.Length < metadata.Length)
        {
            connection.Metadata = new byte[metadata.Length * 2];
        }

        metadata.CopyTo(connection.Metadata);
        _metadataLength = metadata.Length;
    }

    private void Count(int bytes)
    {
        _bytes += bytes;
        if (_bytes > _settings.MaxAnswerBytes)
        {
            throw BoltErrors.ResultTooLong(_settings.MaxAnswerBytes);
        }
    }
}
