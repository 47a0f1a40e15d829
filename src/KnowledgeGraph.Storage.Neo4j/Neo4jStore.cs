using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Cost;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;
using KnowledgeGraph.Storage.Neo4j.Seeding;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>The store that people run in earnest: a graph in Neo4j. Serves only while the database says that it holds a whole graph of this ontology.</summary>
public sealed class Neo4jStore : IGraphStore
{
    private const string Silent = "The database has not answered for some seconds.";

    private readonly IBoltDriver _driver;
    private readonly OntologyModel _ontology;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _firstLook = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _looking;
    private volatile Look _look;

    /// <summary>Starts to look at the database; it need not be there yet.</summary>
    /// <param name="driver">The database; disposed with the store.</param>
    /// <param name="ontology">The ontology that is served.</param>
    /// <param name="clock">The host's clock.</param>
    public Neo4jStore(IBoltDriver driver, OntologyModel ontology, TimeProvider clock)
    {
        _driver = driver;
        _ontology = ontology;
        _clock = clock;
        _look = new Look("unknown", null, "The database has not answered yet.", clock.GetTimestamp());
        _looking = LookAsync();
        DatabaseTrace.Watch(driver);
    }

    /// <inheritdoc/>
    public string Version => _look.Version;

    /// <summary>Changes whenever the database may have held something else meanwhile, also where it came to the same graph again.</summary>
    internal int Generation => _look.Generation;

    /// <inheritdoc/>
    public GraphStatistics? Statistics => _look.Statistics;

    /// <inheritdoc/>
    public string? WhyNotReady
    {
        get
        {
            var look = _look;
            return look.Obstacle
                ?? (_clock.GetElapsedTime(look.At) > MarkerLease.Believe ? Silent : null);
        }
    }

    /// <inheritdoc/>
    public IPreparedPlan Prepare(QueryPlan plan) => new Neo4jPlan(plan, _driver, this);

    /// <summary>Waits until the first look is done.</summary>
    public Task FirstLookAsync(CancellationToken cancellation) => Task.WhenAny(_firstLook.Task, _looking).WaitAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        DatabaseTrace.Forget(_driver);
        await _stop.CancelAsync();
        await _looking;
        await _driver.DisposeAsync();
        _stop.Dispose();
    }

    private async Task LookAsync()
    {
        var marker = new VersionMarker(_driver);
        while (!_stop.IsCancellationRequested)
        {
            // What is seen counts from before the question was asked.
            var asked = _clock.GetTimestamp();
            var pause = MarkerLease.Look;
            try
            {
                using var patience = new CancellationTokenSource(WhyNotReady is null ? MarkerLease.Patience : MarkerLease.PatienceAfterFailure, _clock);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, _stop.Token);
                See(Judge(await marker.LookAsync(either.Token), asked));
            }
            catch (BoltException failure)
            {
                Miss(failure.Message, asked);
                pause = failure.Code == BoltErrorCodes.Authentication ? MarkerLease.LookAfterRefusal : MarkerLease.LookAfterFailure;
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (OperationCanceledException)
            {
                // What was seen is believed for as long as it may be; meanwhile another connection is asked.
                if (WhyNotReady is not null)
                {
                    _look = _look with { Obstacle = Silent };
                }

                pause = MarkerLease.LookAfterFailure;
            }
            catch (Exception mistake)
            {
                Miss($"The database's answer can not be read: {mistake.Message}", asked);
                pause = MarkerLease.LookAfterFailure;
            }

            _firstLook.TrySetResult();
            await Task.Delay(pause, _clock, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // A look that failed says nothing of the graph.
    private void Miss(string obstacle, long asked) => _look = _look with { Obstacle = obstacle, At = asked };

    // Seeding takes longer than a look is believed: what is there twice within that time, counted from before the first question to after the second answer, was there all the while.
    private void See(Look look)
    {
        var before = _look;
        var isSame = look.Obstacle is null && look.Version == before.Version && _clock.GetElapsedTime(before.SeenAt) <= MarkerLease.Believe;
        _look = look with { SeenAt = look.At, Generation = isSame ? before.Generation : before.Generation + 1 };
    }

    private Look Judge(GraphMark? mark, long asked)
    {
        var obstacle = mark switch
        {
            null => "The database holds no whole graph: seed it with `seed --to <address>`, or wait until seeding has ended.",
            _ when mark.Ontology != CypherNames.ShapeOf(_ontology) =>
                $"The database holds a graph of another ontology, or one that another version of the program wrote ({mark.Ontology}, this one is {CypherNames.ShapeOf(_ontology)}): seed it again with `seed --to <address>`.",
            { Counts: null } =>
                "The database was seeded by an earlier version of this program, which did not write down how much there is: seed it again with `seed --to <address>`.",
            _ => null,
        };
        return new Look(mark?.Graph ?? "none", mark?.Counts?.ToStatistics(mark.Graph, _ontology), obstacle, asked);
    }

    private sealed record Look(string Version, GraphStatistics? Statistics, string? Obstacle, long At)
    {
        public long SeenAt { get; init; }

        public int Generation { get; init; }
    }
}
