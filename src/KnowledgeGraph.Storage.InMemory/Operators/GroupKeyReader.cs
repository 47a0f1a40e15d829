using System.Text;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Reads the values of a key of groups: those by which a row falls into groups.</summary>
internal sealed class GroupKeyReader(EmbeddedGraph graph, GroupKey key, RelationshipTable? table, int maxGroups)
{
    private readonly Hop[] _hops = [.. key.Hops.Select((hop, at) => Hop.Of(graph, hop, key.HopAmong[at]))];
    private readonly PropertyPlace? _place = key.Field is null ? null : new(graph, key.Field, key.OnEdge ? table!.Properties : null);
    private readonly MeasuredValue[] _kinds = key.Field is not null ? [] : [.. graph.Ontology.Kinds.Select(kind => MeasuredValue.Of(Encoding.UTF8.GetBytes(kind.Name)))];

    /// <summary>Adds the row's values, each once.</summary>
    public void Read(RunContext context, Row row, List<MeasuredValue> values)
    {
        if (_hops.Length == 0)
        {
            Add(context, row, values);
            return;
        }

        var mark = context.RowCount;
        context.Push(row);
        var (from, to) = (mark, context.RowCount);
        foreach (var hop in _hops)
        {
            for (var at = from; at < to; at++)
            {
                hop.Push(context, context.RowAt(at).Node);
            }

            (from, to) = (to, context.RowCount);
        }

        for (var at = from; at < to; at++)
        {
            Add(context, new Row(context.RowAt(at).Node, -1), values);
        }

        if (from == to)
        {
            values.Add(MeasuredValue.Missing);
        }

        context.TruncateRows(mark);
        KeepOnce(values);
    }

    private void Add(RunContext context, Row row, List<MeasuredValue> values)
    {
        context.Check();
        if (_place is null)
        {
            values.Add(_kinds[graph.KindOf(row.Node)]);
            return;
        }

        var column = _place.Column(graph, row.Node, row.Relationship, out var place);
        if (column is null || column.IsMissing(place))
        {
            values.Add(MeasuredValue.Missing);
        }
        else if (key.Buckets is { } buckets)
        {
            AddBuckets(context, ((DateColumn)column).Bounds(place), buckets, values);
        }
        else
        {
            values.Add(column.Measured(place));
        }
    }

    private void AddBuckets(RunContext context, in EdtfBounds date, GroupBuckets buckets, List<MeasuredValue> values)
    {
        var range = DayRange.Of(context.Bounds(buckets.From), context.Bounds(buckets.To));
        var (first, last) = DateBuckets.Of(date, buckets.Bucket, range, buckets.Match);
        for (var bucket = first; bucket <= last && bucket <= first + maxGroups; bucket++)
        {
            context.Check();
            values.Add(MeasuredValue.Of(bucket));
        }
    }

    private static void KeepOnce(List<MeasuredValue> values)
    {
        values.Sort(MeasuredValue.Order);
        var kept = 0;
        for (var at = 0; at < values.Count; at++)
        {
            if (kept == 0 || values[kept - 1].CompareTo(values[at]) != 0)
            {
                values[kept++] = values[at];
            }
        }

        values.RemoveRange(kept, values.Count - kept);
    }
}
