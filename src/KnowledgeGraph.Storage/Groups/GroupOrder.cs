using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.Groups;

/// <summary>The total order of groups: measures, then keys. Missing values come last in both directions.</summary>
public sealed class GroupOrder(GroupShape shape) : IComparer<Group>
{
    /// <inheritdoc/>
    public int Compare(Group? x, Group? y) => Compare(x!, Values(y!));

    /// <summary>The group's place in the order, as a cursor.</summary>
    public string CursorOf(Group group) =>
        Cursor.Encode(shape.Step.Page.Digest, [.. Values(group).Select(value => value.ToCursorKey())], string.Empty, string.Empty);

    /// <summary>Whether a group stands before, on or behind a cursor.</summary>
    public int Compare(Group group, Cursor cursor) => Compare(group, [.. cursor.Keys.Select(Value)]);

    private int Compare(Group group, MeasuredValue[] other)
    {
        var values = Values(group);
        for (var at = 0; at < values.Length; at++)
        {
            var order = at < other.Length ? Compare(values[at], other[at], IsDescending(at)) : 0;
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private bool IsDescending(int place)
    {
        var step = shape.Step;
        return place < step.Order.Length ? step.Order[place].Descending : step.Keys[place - step.Order.Length].Descending;
    }

    private static int Compare(in MeasuredValue a, in MeasuredValue b, bool descending)
    {
        if (a.IsMissing || b.IsMissing)
        {
            return a.IsMissing.CompareTo(b.IsMissing);
        }

        var order = a.CompareAsSortTo(b);
        return descending ? -order : order;
    }

    private MeasuredValue[] Values(Group group) =>
        [.. shape.Step.Order.Select(order => group.Measures[shape.PlaceOf(order.Measure)][0]), .. group.Keys];

    private static MeasuredValue Value(object? key) =>
        key switch
        {
            double number => MeasuredValue.Of(number),
            int number => MeasuredValue.Of((long)number),
            bool flag => MeasuredValue.Of(flag),
            string text => MeasuredValue.Of(System.Text.Encoding.UTF8.GetBytes(text)),
            EdtfBounds bounds => MeasuredValue.Of(bounds, default),
            _ => MeasuredValue.Missing,
        };
}
