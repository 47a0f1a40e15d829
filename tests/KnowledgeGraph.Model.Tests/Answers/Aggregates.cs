using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>What is said of the entries of all pages together; missing values do not count.</summary>
internal static class Aggregates
{
    public static JsonObject Of(IReadOnlyList<ModelRow> rows, NodeType type, PropertiesType? properties, Selection aggregate) =>
        Answer.Object(aggregate.Selections, part => part.Name switch
        {
            "count" => Answer.Object(part.Selections, count => Count(rows, count.Name)),
            "node" => Answer.Object(part.Selections, field => Property((PropertyField)type.FindField(field.Name)!, row => row.Node.Values, rows, field)),
            _ => Answer.Object(part.Selections, field => Property((PropertyField)properties!.FindField(field.Name)!, row => row.Relationship!.Values, rows, field)),
        });

    private static JsonObject Property(PropertyField field, Func<ModelRow, IReadOnlyDictionary<string, object>> owner, IReadOnlyList<ModelRow> rows, Selection selected)
    {
        var values = InOrder(rows, row => owner(row).GetValueOrDefault(field.Name));
        return Answer.Object(selected.Selections, function => Values.Json(Function(values, function.Name)));
    }

    /// <summary>How many nodes, each once, or relationships there are.</summary>
    public static int Count(IReadOnlyCollection<ModelRow> rows, string of) => of == "nodes" ? rows.DistinctBy(row => row.Node).Count() : rows.Count;

    /// <summary>What a function gives of values; null where it gives none.</summary>
    public static object? Function(object[] values, string function)
    {
        var ordered = values.Order(Comparer<object>.Create(Compare)).ToArray();
        var distinct = ordered.Distinct().ToArray();
        return function switch
        {
            "min" => ordered.FirstOrDefault(),
            "max" => ordered.LastOrDefault(),
            "sum" => Sum(values),
            "average" => values.Length == 0 ? null : Sum(values) / values.Length,
            "distinct" => distinct,
            "distinctCount" => distinct.Length,
            "shortest" => ordered.MinBy(Length),
            "longest" => ordered.MaxBy(Length),
            "shortestLength" => values.Length == 0 ? null : values.Min(Length),
            "longestLength" => values.Length == 0 ? null : values.Max(Length),
            "averageLength" => values.Length == 0 ? null : (double)values.Sum(Length) / values.Length,
            _ => throw new InvalidOperationException($"The model knows no aggregate {function}."),
        };
    }

    /// <summary>The values of a field, in the order of the ids, in which sums are added.</summary>
    public static object[] InOrder(IEnumerable<ModelRow> rows, Func<ModelRow, object?> value) =>
        [.. rows.Order(Comparer<ModelRow>.Create(CompareIds)).Select(value).OfType<object>()];

    private static int Length(object text) => ((string)text).EnumerateRunes().Count();

    // Whole numbers exactly, others one after the other.
    private static double Sum(object[] values) =>
        values is [int, ..] ? values.Sum(value => (long)(int)value) : values.Aggregate(0.0, (sum, value) => sum + (double)value);

    private static int Compare(object a, object b)
    {
        var order = Values.Compare(a, b);
        return order != 0 || a is not EdtfDate date ? order : Values.CompareTexts(date.Text, ((EdtfDate)b).Text);
    }

    private static int CompareIds(ModelRow a, ModelRow b)
    {
        var order = Values.CompareTexts(a.Node.Id, b.Node.Id);
        return order != 0 || a.Relationship is null ? order : Values.CompareTexts(a.Relationship.Id, b.Relationship!.Id);
    }
}
