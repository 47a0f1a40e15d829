using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>The protocol's table, whole: what each state allows and where it leads.</summary>
public sealed class BoltStateTests
{
    private static readonly BoltMessage[] Requests =
    [
        BoltMessage.Hello,
        BoltMessage.Logon,
        BoltMessage.Logoff,
        BoltMessage.Route,
        BoltMessage.Run,
        BoltMessage.Pull,
        BoltMessage.Discard,
        BoltMessage.Begin,
        BoltMessage.Commit,
        BoltMessage.Rollback,
        BoltMessage.Reset,
        BoltMessage.Goodbye,
    ];

    [Fact]
    public void Each_state_allows_these_messages()
    {
        var rows = Enum.GetValues<BoltState>()
            .Select(state =>
                $"{state}: "
                + string.Join(
                    ", ",
                    Requests
                        .Select(message => (message, after: BoltTransitions.After(state, message, new BoltVersion(5, 8))))
                        .Where(each => each.after is not null)
                        .Select(each => $"{each.message} > {each.after}")
                )
            );
        string.Join('\n', rows)
            .ShouldBe(
                """
                Negotiation: Hello > Authentication, Goodbye > Defunct
                Authentication: Logon > Ready, Goodbye > Defunct
                Ready: Logoff > Authentication, Route > Ready, Run > Streaming, Begin > TxReady, Reset > Ready, Goodbye > Defunct
                Streaming: Pull > Ready, Discard > Ready, Reset > Ready, Goodbye > Defunct
                TxReady: Run > TxStreaming, Commit > Ready, Rollback > Ready, Reset > Ready, Goodbye > Defunct
                TxStreaming: Run > TxStreaming, Pull > TxReady, Discard > TxReady, Reset > Ready, Goodbye > Defunct
                Failed: Reset > Ready, Goodbye > Defunct
                Defunct: Goodbye > Defunct
                """
            );
    }

    [Fact]
    public void What_may_not_be_sent_throws()
    {
        var states = LoggedIn();
        Should.Throw<InvalidOperationException>(() => states.Sent(BoltMessage.Pull));
        states.Sent(BoltMessage.Run);
        Should.Throw<InvalidOperationException>(() => states.Sent(BoltMessage.Begin));
    }

    [Fact]
    public void After_a_failure_only_ignored_comes_until_the_reset_is_answered()
    {
        var states = LoggedIn();
        states.Sent(BoltMessage.Run);
        states.Sent(BoltMessage.Pull);
        states.Answered(BoltMessage.Failure);
        Should.Throw<BoltException>(() => states.Record());
        states.Answered(BoltMessage.Ignored).ShouldBe(BoltMessage.Pull);
        Should.Throw<InvalidOperationException>(() => states.Sent(BoltMessage.Run));
        states.Sent(BoltMessage.Reset);
        states.IsIdle.ShouldBeFalse();
        states.Answered(BoltMessage.Success).ShouldBe(BoltMessage.Reset);
        states.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public void A_batch_that_is_not_the_last_keeps_streaming()
    {
        var states = LoggedIn();
        states.Sent(BoltMessage.Run);
        states.Sent(BoltMessage.Pull);
        states.Answered(BoltMessage.Success);
        states.Record();
        states.Answered(BoltMessage.Success, hasMore: true);
        states.IsIdle.ShouldBeFalse();
        states.Sent(BoltMessage.Pull);
        states.Answered(BoltMessage.Success);
        states.IsIdle.ShouldBeTrue();
        Should.Throw<BoltException>(() => states.Answered(BoltMessage.Success)).Code.ShouldBe(BoltErrorCodes.Protocol);
    }

    [Fact]
    public void A_failed_login_is_the_end()
    {
        var states = new BoltStateMachine(new BoltVersion(5, 8));
        states.Sent(BoltMessage.Hello);
        states.Answered(BoltMessage.Failure);
        states.State.ShouldBe(BoltState.Defunct);
    }

    private static BoltStateMachine LoggedIn()
    {
        var states = new BoltStateMachine(new BoltVersion(5, 0));
        states.Sent(BoltMessage.Hello);
        states.Answered(BoltMessage.Success);
        states.IsIdle.ShouldBeTrue();
        return states;
    }
}
