namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Reads the answers of one call off the connection that it holds, and makes the call again where it failed before anything was read.</summary>
internal sealed class BoltExchange(BoltDriver driver, BoltCall call, BoltConnection connection) : IBoltExchange
{
    private readonly BoltSettings _settings = connection.Settings;
    private BoltConnection? _connection = connection;
    private BoltException? _obstacle;
    private BoltRead? _ahead;
    private int _current;
    private int _metadataLength;
    private long _bytes;
    private string? _bookmark;
    private bool _isTold;
    private bool _atEnd;
    private bool _wantsBatch;

    public BoltAddress Server { get; private set; } = connection.Address;

    public ReadOnlyMemory<byte> Record { get; private set; }

    public BoltRead TryRead()
    {
        if (_obstacle is not null)
        {
            return BoltRead.Pending;
        }

        BoltRead read;
        try
        {
            read = _ahead ?? ReadNext(Held());
            _ahead = null;
        }
        catch (BoltException failure)
        {
            Take(failure);
            return BoltRead.Pending;
        }

        _isTold |= read != BoltRead.Pending;
        return read;
    }

    public ValueTask FillAsync(CancellationToken cancellation)
    {
        var isPlain = _isTold && call.Access == BoltAccess.Read;
        return isPlain ? ReceiveAsync(Held(), cancellation) : FillOrRepeatAsync(cancellation);
    }

    public bool NextStatement()
    {
        RefuseUnlessAtEnd();
        if (_current + 1 >= call.Count)
        {
            return false;
        }

        _current++;
        _atEnd = false;
        return true;
    }

    public BoltSummary ReadSummary()
    {
        RefuseUnlessAtEnd();
        return BoltSummary.Read(Held().Metadata.AsSpan(0, _metadataLength), _settings.MaxDepth);
    }

    public void KeepBookmark()
    {
        RefuseUnlessAtEnd();
        if ((_bookmark ?? BoltSummary.ReadBookmark(Held().Metadata.AsSpan(0, _metadataLength), _settings.MaxDepth)) is { } bookmark)
        {
            driver.Keep(call, bookmark);
        }
    }

    public ValueTask DisposeAsync()
    {
        var connection = Interlocked.Exchange(ref _connection, null);
        return connection is null ? ValueTask.CompletedTask : connection.Pool.ReturnAsync(connection);
    }

    private BoltConnection Held() => _connection ?? throw new ObjectDisposedException(nameof(IBoltExchange));

    private void RefuseUnlessAtEnd()
    {
        if (!_atEnd)
        {
            throw new InvalidOperationException("The current statement has not been read to its end.");
        }
    }

    private BoltRead ReadNext(BoltConnection connection)
    {
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
                    throw BoltFailure.Read(reply.Body.Span, _settings, connection.Address);
                default:
                    throw BoltErrors.Protocol("a message was ignored though nothing had failed");
            }
        }

        return BoltRead.End;
    }

    private ValueTask ReceiveAsync(BoltConnection connection, CancellationToken cancellation) =>
        _atEnd ? ValueTask.CompletedTask
        : _wantsBatch ? PullAsync(connection, cancellation)
        : connection.ReceiveAsync(_settings.ReceiveTimeout, cancellation);

    private async ValueTask FillOrRepeatAsync(CancellationToken cancellation)
    {
        if (_obstacle is null)
        {
            try
            {
                await ReceiveAsync(Held(), cancellation).ConfigureAwait(false);
                return;
            }
            catch (BoltException failure)
            {
                Take(failure);
            }
        }

        var obstacle = _obstacle!;
        await DisposeAsync().ConfigureAwait(false);
        await driver.Retry.GoOnAsync(obstacle, RepeatAsync, cancellation).ConfigureAwait(false);
        _obstacle = null;
    }

    /// <summary>Makes the call once more and waits for its first record or its end, which is told next.</summary>
    private async ValueTask RepeatAsync(CancellationToken cancellation)
    {
        await DisposeAsync().ConfigureAwait(false);
        (_current, _metadataLength, _bytes, _bookmark, _atEnd, _wantsBatch) = (0, 0, 0, null, false, false);
        var connection = await driver.SendAsync(call, cancellation).ConfigureAwait(false);
        _connection = connection;
        Server = connection.Address;
        try
        {
            BoltRead read;
            while ((read = ReadNext(connection)) == BoltRead.Pending)
            {
                await ReceiveAsync(connection, cancellation).ConfigureAwait(false);
            }

            _ahead = read;
        }
        catch (BoltException failure)
        {
            throw Judge(failure);
        }
    }

    /// <summary>Keeps a failure after which the call can be made again; throws any other.</summary>
    private void Take(BoltException failure)
    {
        var judged = Judge(failure);
        _obstacle = judged.IsRetryable && !call.IsOnce && !_isTold ? judged : throw judged;
    }

    // What was written and not answered may be committed or not, so it is never sent again.
    private BoltException Judge(BoltException failure)
    {
        var connection = Held();
        driver.Notice(failure, connection);
        return call.Access == BoltAccess.Write && failure.Code is BoltErrorCodes.ConnectionLost or BoltErrorCodes.ReceiveTimeout
            ? BoltErrors.CommitUnknown(connection.Address, failure)
            : failure;
    }

    private void Succeeded(BoltConnection connection, in BoltReply reply)
    {
        switch (reply.Request)
        {
            case BoltMessage.Pull when reply.HasMore:
                _wantsBatch = call.Count == 1 ? true : throw BoltErrors.Protocol("records were kept back though all were asked for");
                return;
            case BoltMessage.Pull:
                Keep(connection, reply.Body.Span);

                // The end of the last statement is told when its transaction is committed.
                _atEnd = call.Count == 1 || _current + 1 < call.Count;
                break;
            case BoltMessage.Commit:
                _bookmark = BoltSummary.ReadBookmark(reply.Body.Span, _settings.MaxDepth);
                _atEnd = true;
                break;
        }

        if (_atEnd && call.Access == BoltAccess.Write)
        {
            KeepBookmark();
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
