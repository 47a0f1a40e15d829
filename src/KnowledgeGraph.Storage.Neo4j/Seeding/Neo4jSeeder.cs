using System.Collections.Immutable;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>How far a run of seeding is.</summary>
/// <param name="What">What is being written.</param>
/// <param name="Done">How many are written.</param>
/// <param name="Of">How many there are; 0 while that is not known.</param>
public sealed record SeedProgress(string What, int Done, int Of);

/// <summary>What a run of seeding did.</summary>
/// <param name="Changes">What the database counted as changed, by its names; empty where all was there already.</param>
/// <param name="Strangers">Nodes of ours in the database that are not in the seed.</param>
/// <param name="StrangeRelationships">Relationships of ours in the database that are not in the seed.</param>
public sealed record SeedOutcome(ImmutableSortedDictionary<string, long> Changes, long Strangers, long StrangeRelationships)
{
    /// <summary>Whether the database did not say before that it holds this graph.</summary>
    public bool IsMarkedAnew { get; init; }
}

/// <summary>Writes a graph into Neo4j: in batches, with the same result however often it runs or is cut off, and nothing touched that is not ours.</summary>
/// <remarks>The version marker leaves first and comes last, so that a half-loaded database is never served; of two that write at once the later goes on (<see cref="SeedTurn"/>).</remarks>
/// <param name="driver">The database.</param>
/// <param name="delay">Waits; the host's clock.</param>
public sealed class Neo4jSeeder(IBoltDriver driver, Func<TimeSpan, CancellationToken, Task> delay)
{
    /// <summary>Writes a graph that stands in memory, and leaves what is no longer in it.</summary>
    /// <exception cref="BoltException">The database refused, or could not be reached.</exception>
    public Task<SeedOutcome> SeedAsync(GraphData graph, Action<SeedProgress> progress, CancellationToken cancellation) =>
        SeedAsync(GraphSource.Of(graph), false, progress, cancellation);

    /// <summary>Writes a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="prune">Whether what seeding wrote before and is no longer in the graph is removed.</param>
    /// <param name="progress">Is told after each batch.</param>
    /// <param name="cancellation">Stops it; it can be run again.</param>
    /// <exception cref="BoltException">The database refused, or could not be reached; another seeding has begun, and this one has stopped; or others took away what was written.</exception>
    public async Task<SeedOutcome> SeedAsync(GraphSource graph, bool prune, Action<SeedProgress> progress, CancellationToken cancellation)
    {
        var changes = new Dictionary<string, long>(StringComparer.Ordinal);
        var marker = new VersionMarker(driver);
        var present = await marker.ReadAsync(cancellation);
        var counts = present?.Counts;
        var isThere =
            counts is not null
            && present!.Graph == graph.Version
            && present.Ontology == CypherNames.ShapeOf(graph.Ontology)
            && HasAll(counts, graph)
            && counts.AreThoseOf(await GraphCounting.CountAsync(driver, cancellation));
        if (!isThere || (prune && (counts!.NodeCount > graph.NodeCount || counts.RelationshipCount > graph.RelationshipCount)))
        {
            await PrepareAsync(graph, changes, cancellation);
            var turn = new SeedTurn(driver, Guid.NewGuid().ToString());
            progress(new SeedProgress("waiting for its turn", 0, 1));
            await turn.TakeAsync(cancellation);

            // Also where a run that was cut off took the marker away: servers may still believe what they saw before.
            if (present is not null || await GraphCounting.NodesAsync(driver, cancellation) > 0)
            {
                progress(new SeedProgress("waiting for servers to notice", 0, 1));
                await delay(MarkerLease.Wait, cancellation);
            }

            var ids = prune ? new SeededIds() : null;
            await WriteAsync(graph, ids, WriteOneAsync, progress, cancellation);
            if (ids is not null)
            {
                await new SeedPruning(driver, ids).RunAsync(WriteOneAsync, progress, cancellation);
            }

            counts = await GraphCounting.CountAsync(driver, cancellation);
            if (!HasAll(counts, graph))
            {
                throw BoltErrors.SeedingIncomplete(driver.Address, graph.NodeCount - counts.NodeCount, graph.RelationshipCount - counts.RelationshipCount);
            }

            await turn.EndAsync(new GraphMark(graph.Version, CypherNames.ShapeOf(graph.Ontology), counts), cancellation);

            async Task WriteOneAsync(BoltStatement statement) => Count(await turn.RunAsync(statement, cancellation), changes);
        }

        return new SeedOutcome(
            changes.ToImmutableSortedDictionary(StringComparer.Ordinal),
            counts!.NodeCount - graph.NodeCount,
            counts.RelationshipCount - graph.RelationshipCount
        )
        {
            IsMarkedAnew = !isThere,
        };
    }

    // What others take away while it is written leaves less than the seed has, unless an earlier seed left as much.
    private static bool HasAll(StoredCounts counts, GraphSource graph) => counts.NodeCount >= graph.NodeCount && counts.RelationshipCount >= graph.RelationshipCount;

    private async Task PrepareAsync(GraphSource graph, Dictionary<string, long> changes, CancellationToken cancellation)
    {
        foreach (var statement in SchemaStatements.Of(graph.Ontology).Append("CALL db.awaitIndexes(300)"))
        {
            try
            {
                await RunAsync(statement);
            }
            catch (BoltException made) when (SchemaStatements.WasJustMade(made.ServerCode))
            {
                // By another seeding, since this statement looked; now it finds it, or tells what else has its name.
                await RunAsync(statement);
            }
        }

        async Task RunAsync(string statement)
        {
            await using var exchange = await driver.RunAsync([new BoltStatement(statement)], BoltAccess.Write, cancellation);
            await exchange.ReadToEndAsync(null, cancellation);
            Count(exchange.ReadSummary().Counters, changes);
        }
    }

    private async Task WriteAsync(
        GraphSource graph,
        SeededIds? ids,
        Func<BoltStatement, Task> write,
        Action<SeedProgress> progress,
        CancellationToken cancellation
    )
    {
        var (nodes, relationships) = (0, 0);
        await foreach (var batch in new SeedBatches(graph, ids).ReadAsync(cancellation))
        {
            await write(batch.Statement);
            progress(
                batch.AreRelationships
                    ? new SeedProgress("relationships", relationships += batch.Count, graph.RelationshipCount)
                    : new SeedProgress("nodes", nodes += batch.Count, graph.NodeCount)
            );
        }

        await new WordSeeder(driver, write).SeedAsync(graph, progress, cancellation);
    }

    private static void Count(IReadOnlyDictionary<string, long> counters, Dictionary<string, long> changes)
    {
        foreach (var (name, count) in counters)
        {
            changes[name] = changes.GetValueOrDefault(name) + count;
        }
    }
}
