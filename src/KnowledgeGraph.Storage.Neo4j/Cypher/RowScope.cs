using System.Text.RegularExpressions;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>The values that one row brings, in the order of their slots; equal expressions share a slot.</summary>
/// <remarks>A row is a list in the answer. Objects that need no rows of their own (a node of an edge, the bounds of a date) read the row of their parent.</remarks>
internal sealed partial class RowScope(RowVariables variables)
{
    private readonly List<string> _expressions = [];
    private readonly List<string> _bindings = [];
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    /// <summary>The row's variables.</summary>
    public RowVariables Variables { get; } = variables;

    /// <summary>How many slots there are.</summary>
    public int Count => _expressions.Count;

    /// <summary>Whether an expression is a subquery that collects.</summary>
    public bool HoldsSubquery => _slots.Keys.Any(expression => expression.Contains("COLLECT {", StringComparison.Ordinal));

    /// <summary>The expressions by slot; a row without any brings its node's id, so that it is a row.</summary>
    public IReadOnlyList<string> Expressions => _expressions;

    /// <summary>The slot of an expression.</summary>
    public int Slot(string expression)
    {
        if (!_slots.TryGetValue(expression, out var slot))
        {
            slot = _expressions.Count;
            _slots.Add(expression, slot);
            _expressions.Add(Aggregation().IsMatch(expression) ? Bound(expression) : expression);
        }

        return slot;
    }

    /// <summary>The end of a subquery that gives the row as a list.</summary>
    /// <param name="carried">The variables of the rows at hand.</param>
    public string Return(string carried) => $"{With(carried)}RETURN [{string.Join(", ", _expressions)}]";

    /// <summary>The end of a statement that gives the row as a list in the column <c>row</c>, and nothing in the one before.</summary>
    public string ReturnAsRow(bool hasHead) =>
        $"{With(Variables.Both)}RETURN {(hasHead ? "null AS head, " : string.Empty)}[{string.Join(", ", _expressions)}] AS row";

    /// <summary>The row as a list of aggregates over all rows.</summary>
    public string ReturnAggregates() => $"RETURN [{string.Join(", ", _slots.Keys)}]";

    /// <summary>The row as columns.</summary>
    public string AsColumns() =>
        _expressions.Count == 0
            ? "0 AS c0"
            : string.Join(", ", _slots.Keys.Select((expression, slot) => $"{expression} AS c{slot}"));

    // In a list beside other values, Neo4j takes an aggregate within a subquery for one of the list's own.
    private string Bound(string expression)
    {
        var name = $"g{Variables.Depth}_{_bindings.Count}";
        _bindings.Add($"{expression} AS {name}");
        return name;
    }

    private string With(string carried) => _bindings.Count == 0 ? string.Empty : $"WITH {carried}, {string.Join(", ", _bindings)} ";

    [GeneratedRegex(@"\b(count|min|max|sum|collect)\(")]
    private static partial Regex Aggregation();
}
