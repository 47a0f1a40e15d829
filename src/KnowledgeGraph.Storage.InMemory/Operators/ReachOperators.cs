using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A node that was reached: how far it is, and by which relationship.</summary>
internal readonly record struct Reached(int Node, int Depth, int Relationship);

/// <summary>What is reached from the parent's node over relationships of one kind.</summary>
internal sealed class ReachOperator : FieldOperator
{
    private readonly ReachStep _step;
    private readonly RelationshipTable _table;
    private readonly short _tableIndex;
    private readonly Adjacency _adjacency;
    private readonly bool _outgoing;
    private readonly RowTest? _among;
    private readonly int _maxPageSize;

    public ReachOperator(EmbeddedGraph graph, ReachStep step, int maxPageSize)
    {
        _step = step;
        _tableIndex = (short)step.Field.Relationship.Index;
        _table = graph.Relationships[_tableIndex];
        _outgoing = step.Field.Direction == RelationshipDirection.Out;
        _adjacency = _outgoing ? _table.Outgoing : _table.Incoming;
        _among = step.Among is null ? null : RowTestCompiler.Compile(graph, step.Among, _table);
        _maxPageSize = maxPageSize;
    }

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = new EmbeddedValue { Shape = ValueShape.ReachList, Table = _tableIndex, ArenaMark = -1 };
        var limit = _step.Limit is null ? (int?)null : (int)context.Parameter(_step.Limit)!;
        var reached = Find(context, parent.Node, (int)context.Parameter(_step.Depth)!, limit ?? _maxPageSize);
        if (limit is null && reached.Count > _maxPageSize)
        {
            context.Error = StorageErrors.ListTooLong(_maxPageSize);
            return ReadResult.Error;
        }

        value.End = Math.Min(reached.Count, limit ?? _maxPageSize);
        value.Page = context.Add(reached);
        return ReadResult.List;
    }

    // Goes no deeper once there are more than are wanted.
    private List<Reached> Find(RunContext context, int start, int depth, int most)
    {
        var seen = new HashSet<int> { start };
        var reached = new List<Reached>();
        List<int> rim = [start];
        for (var distance = 1; distance <= depth && rim.Count > 0 && reached.Count <= most; distance++)
        {
            var next = new SortedDictionary<int, int>();
            foreach (var near in rim)
            {
                foreach (var row in _adjacency.RowsOf(near))
                {
                    context.Check();
                    var far = _outgoing ? _table.Target(row) : _table.Source(row);
                    if (!seen.Contains(far) && (!next.TryGetValue(far, out var first) || row < first) && (_among is null || _among.Fits(context, far, row)))
                    {
                        next[far] = row;
                    }
                }
            }

            reached.AddRange(next.Select(pair => new Reached(pair.Key, distance, pair.Value)));
            rim = [.. next.Keys];
            seen.UnionWith(rim);
        }

        return reached;
    }
}

/// <summary>How far away a node is that was reached.</summary>
internal sealed class ReachDepthOperator : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        output.Write(parent.At);
        return ReadResult.Written;
    }
}
