namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Follows one connection: what may be sent, which message an answer belongs to, and where the server is.</summary>
/// <remarks>
/// Messages go out before earlier ones are answered, so there are two states: where the server is by its answers, and where it will be
/// if all that is out succeeds. What we send is checked against the second, what the server answers against the first.
/// </remarks>
internal sealed class BoltStateMachine(BoltVersion version)
{
    private readonly Queue<BoltMessage> _unanswered = new();
    private BoltState _expected = BoltState.Negotiation;
    private bool _interrupted;

    public BoltState State { get; private set; } = BoltState.Negotiation;

    /// <summary>How many messages wait for their answer.</summary>
    public int Unanswered => _unanswered.Count;

    /// <summary>Whether the next transaction may begin: nothing is out and the server is ready.</summary>
    public bool IsIdle => State == BoltState.Ready && _unanswered.Count == 0;

    public void Sent(BoltMessage message)
    {
        _expected =
            BoltTransitions.After(_expected, message, version)
            ?? throw new InvalidOperationException($"{message} may not be sent in the state {_expected}.");
        if (message != BoltMessage.Goodbye)
        {
            _interrupted |= message == BoltMessage.Reset;
            _unanswered.Enqueue(message);
        }
    }

    /// <summary>Checks that a record may come now.</summary>
    public void Record()
    {
        var streams = State is BoltState.Streaming or BoltState.TxStreaming;
        if (!streams || !_unanswered.TryPeek(out var message) || message != BoltMessage.Pull)
        {
            throw Unexpected(BoltMessage.Record);
        }
    }

    /// <summary>Takes the answer to the oldest message that waits for one.</summary>
    /// <returns>The message that is answered.</returns>
    public BoltMessage Answered(BoltMessage answer, bool hasMore = false)
    {
        if (!_unanswered.TryDequeue(out var message))
        {
            throw Unexpected(answer);
        }

        State = answer switch
        {
            BoltMessage.Success => Succeeded(message, hasMore),
            BoltMessage.Failure => State is BoltState.Negotiation or BoltState.Authentication || message == BoltMessage.Reset
                ? BoltState.Defunct
                : BoltState.Failed,
            BoltMessage.Ignored when State == BoltState.Failed || (_interrupted && message != BoltMessage.Reset) => State,
            _ => throw Unexpected(answer),
        };
        if (_unanswered.Count == 0)
        {
            _expected = State;
        }

        return message;
    }

    /// <summary>The connection is of no more use.</summary>
    public void Break() => State = _expected = BoltState.Defunct;

    private BoltState Succeeded(BoltMessage message, bool hasMore)
    {
        if (message == BoltMessage.Reset)
        {
            _interrupted = false;
        }

        return BoltTransitions.After(State, message, version, hasMore) ?? throw Unexpected(BoltMessage.Success);
    }

    private BoltException Unexpected(BoltMessage answer) => BoltErrors.Protocol($"{answer} came in the state {State}");
}
