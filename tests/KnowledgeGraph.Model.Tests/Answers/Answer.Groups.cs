using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>Groups: each row stands in every one of whose keys it has the values.</summary>
internal sealed partial class Answer
{
    private const int MaxGroups = 10_000;

    private JsonObject Groups(List<ModelRow> rows, Order of, Selection selection, NodeType type, PropertiesType? properties, AsOf? asOf)
    {
        // Relationships that have only what all have are grouped as their nodes are.
        var own = properties == Harbour.Ontology.CommonProperties ? null : properties;
        var keys = ((JsonArray)selection.Find("by")!).Select(item => new GroupKeys(_rows).Of((JsonObject)item!, type, own, asOf)).ToArray();
        var sorts = (selection.Sort ?? []).Select(item => Measure.Of((JsonObject)item!, type, own)).ToArray();
        var order = new PlaceOrder($"groups {of.Name}", [.. sorts.Select(sort => sort.Order), .. keys.Select(key => key.Order)]);
        var groups = Grouped(rows, keys).Where(group => _filter.FitTogether(group.Rows, selection.Where, type, own, asOf)).ToArray();
        var page = Slice<RowGroup>.Of(groups.Select(group => (group, Place(group))), order, selection, known);
        return Object(selection.Selections, field => field.Name switch
        {
            "totalCount" => groups.Length,
            "pageInfo" => PageInfo(page, field),
            _ => new JsonArray([.. page.Entries.Select(each => Group(each.Entry, each.Place, field))]),
        });

        Place Place(RowGroup group) => new(order.Name, [.. sorts.Select(sort => sort.Read(group.Rows)), .. group.Values], string.Empty, string.Empty);

        JsonObject Group(RowGroup group, Place place, Selection selected) =>
            Object(selected.Selections, field => field.Name switch
            {
                "cursor" => Cursor(place),
                "aggregate" => Aggregates.Of(group.Rows, type, own, field),
                "keys" => new JsonArray([.. keys.Select((key, at) => Key(key, group.Values[at], field, asOf))]),
                _ => (field.Number("at") ?? 0) is >= 0 and var at && at < keys.Length ? Key(keys[at], group.Values[at], field, asOf) : null,
            });
    }

    private static List<RowGroup> Grouped(List<ModelRow> rows, GroupKey[] keys)
    {
        if (keys.Length == 0)
        {
            throw new RefusedException("BAD_ARGUMENT");
        }

        var groups = new Dictionary<string, RowGroup>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var values in Combined([.. keys.Select(key => key.Read(row).ToArray())]).Take(MaxGroups + 1))
            {
                var identity = string.Join('|', values.Select(Values.Identity));
                groups.TryAdd(identity, new RowGroup(values, []));
                groups[identity].Rows.Add(row);
            }
        }

        var refused = new List<string>();
        refused.AddRange(groups.Values.Any(group => group.Values.Contains(Span.Endless)) ? ["GROUPS_NEED_RANGE"] : []);
        refused.AddRange(groups.Count > MaxGroups ? ["TOO_MANY_GROUPS"] : []);
        return refused.Count == 0 ? [.. groups.Values] : throw new RefusedException([.. refused]);
    }

    private static IEnumerable<object?[]> Combined(object?[][] values) =>
        values.Length == 0 ? [[]] : from first in Combined(values[..^1]) from last in values[^1] select (object?[])[.. first, last];

    private JsonObject Key(GroupKey key, object? value, Selection selection, AsOf? asOf) =>
        Object(selection.Selections, field => field.Name switch
        {
            "field" => key.Path,
            "text" => value switch
            {
                null => null,
                bool flag => flag ? "true" : "false",
                IFormattable number => number.ToString("R", CultureInfo.InvariantCulture),
                _ => value.ToString(),
            },
            "number" => value is int or double ? Values.Json(value) : null,
            "boolean" => value is bool ? Values.Json(value) : null,
            "date" => value is Span ? value.ToString() : null,
            _ => key.IsNode && value is string id ? Node(_rows.Find(id)!, field.Selections, asOf) : null,
        });

    private sealed record RowGroup(object?[] Values, List<ModelRow> Rows);
}
