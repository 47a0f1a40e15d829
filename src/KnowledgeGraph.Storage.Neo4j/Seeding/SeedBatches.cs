using System.Threading.Channels;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>Turns a graph's rows into batches, on a thread of its own and only a few ahead of what is written.</summary>
/// <param name="graph">The graph.</param>
/// <param name="ids">Takes the ids of all rows; null where nobody asks for them.</param>
internal sealed class SeedBatches(GraphSource graph, SeededIds? ids) : IGraphWriter
{
    private const int BatchSize = 1000;
    private const int Ahead = 4;

    private readonly Channel<SeedBatch> _batches = Channel.CreateBounded<SeedBatch>(Ahead);
    private readonly List<object?>?[] _nodes = new List<object?>?[graph.Ontology.Kinds.Length];
    private readonly List<object?>?[] _relationships = new List<object?>?[graph.Ontology.Relationships.Length];
    private readonly string? _timelineDate = graph.Ontology.Timeline?.Date.Name;
    private bool _areNodesDone;

    /// <summary>The batches as they come: all of nodes before the first of relationships.</summary>
    public async IAsyncEnumerable<SeedBatch> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var handingOver = Task.Factory.StartNew(HandOver, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            await foreach (var batch in _batches.Reader.ReadAllAsync(cancellation))
            {
                yield return batch;
            }
        }
        finally
        {
            // Where the writing failed, the next batch finds the channel closed, and the handing over ends.
            _batches.Writer.TryComplete(new OperationCanceledException());
            await handingOver;
        }
    }

    /// <inheritdoc/>
    public void Add(NodeData node)
    {
        ids?.Add(node.Id);
        var rows = _nodes[node.Kind.Index] ??= new List<object?>(BatchSize);
        rows.Add(Row(string.Join(' ', node.Kind.Labels.Prepend(node.Kind.Name)), StoredValues.Of(node, _timelineDate)));
        if (rows.Count == BatchSize)
        {
            Send(node.Kind);
        }
    }

    /// <inheritdoc/>
    public void Add(RelationshipData relationship)
    {
        SendNodes();
        ids?.Add(relationship.Id);
        var row = Row(relationship.Kind.Type, StoredValues.Of(relationship));
        row["source"] = relationship.Source;
        row["target"] = relationship.Target;
        var rows = _relationships[relationship.Kind.Index] ??= new List<object?>(BatchSize);
        rows.Add(row);
        if (rows.Count == BatchSize)
        {
            Send(relationship.Kind);
        }
    }

    private void HandOver()
    {
        try
        {
            graph.WriteTo(this);
            SendNodes();
            Array.ForEach([.. graph.Ontology.Relationships], Send);
            _batches.Writer.TryComplete();
        }
        catch (ChannelClosedException)
        {
            // Nobody reads any more.
        }
        catch (Exception failure)
        {
            _batches.Writer.TryComplete(failure);
        }
    }

    private void SendNodes()
    {
        if (!_areNodesDone)
        {
            _areNodesDone = true;
            Array.ForEach([.. graph.Ontology.Kinds], Send);
        }
    }

    private void Send(NodeKind kind)
    {
        if (_nodes[kind.Index] is { Count: > 0 } rows)
        {
            _nodes[kind.Index] = null;
            Send(SeedStatements.OfNodes(graph.Ontology, kind), rows, false);
        }
    }

    private void Send(RelationshipKind kind)
    {
        if (_relationships[kind.Index] is { Count: > 0 } rows)
        {
            _relationships[kind.Index] = null;
            Send(SeedStatements.OfRelationships(kind), rows, true);
        }
    }

    private void Send(string text, List<object?> rows, bool areRelationships)
    {
        var batch = new SeedBatch(new BoltStatement(text, [KeyValuePair.Create("rows", (object?)rows.ToArray())]), rows.Count, areRelationships);
        _batches.Writer.WriteAsync(batch).AsTask().GetAwaiter().GetResult();
    }

    private static Dictionary<string, object?> Row(string shape, Dictionary<string, object?> values)
    {
        var hash = StoredHash.Of(shape, values);
        values[CypherNames.Hash] = hash;
        return new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = values["id"], ["hash"] = hash, ["values"] = values };
    }
}
