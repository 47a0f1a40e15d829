using System.Collections.Concurrent;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>A server's store that is asked the same question again and again while the database is written.</summary>
internal sealed class Watcher : IAsyncDisposable
{
    private readonly Neo4jStore _store;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _asking;
    private volatile string _last = string.Empty;

    public Watcher(BoltSettings settings, GraphFixture museum, TimeProvider clock)
    {
        _store = new Neo4jStore(new BoltDriver(settings), museum.Graph.Ontology, clock);
        _asking = AskAsync(museum.Over(_store).Pipeline);
    }

    /// <summary>Every answer that it ever gave, and how often.</summary>
    public ConcurrentDictionary<string, int> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>Waits until the last answer is one of these.</summary>
    public async Task AnswersAsync(Func<string, bool> expected)
    {
        while (!expected(_last))
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            _asking.IsCompleted.ShouldBeFalse();
            await Task.Delay(10);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _asking;
        await _store.DisposeAsync();
        _stop.Dispose();
    }

    private async Task AskAsync(RequestPipeline pipeline)
    {
        while (!_stop.IsCancellationRequested)
        {
            var answer = await MuseumGraphs.AskAsync(pipeline);
            Answers.AddOrUpdate(answer, 1, (_, count) => count + 1);
            _last = answer;
            await Task.Delay(5);
        }
    }
}
