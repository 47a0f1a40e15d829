namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>The values that one row brings, in the order of their slots; equal expressions share a slot.</summary>
/// <remarks>A row is a list in the answer. Objects that need no rows of their own (a node of an edge, the bounds of a date) read the row of their parent.</remarks>
internal sealed class RowScope(RowVariables variables)
{
    private readonly List<string> _expressions = [];
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    /// <summary>The row's variables.</summary>
    public RowVariables Variables { get; } = variables;

    /// <summary>How many slots there are.</summary>
    public int Count => _expressions.Count;

    /// <summary>The expressions by slot; a row without any brings its node's id, so that it is a row.</summary>
    public IReadOnlyList<string> Expressions => _expressions;

    /// <summary>The slot of an expression.</summary>
    public int Slot(string expression)
    {
        if (!_slots.TryGetValue(expression, out var slot))
        {
            slot = _expressions.Count;
            _slots.Add(expression, slot);
            _expressions.Add(expression);
        }

        return slot;
    }

    /// <summary>The row as a list.</summary>
    public string AsList() => $"[{string.Join(", ", _expressions)}]";

    /// <summary>The row as columns.</summary>
    public string AsColumns() =>
        _expressions.Count == 0
            ? "0 AS c0"
            : string.Join(", ", _expressions.Select((expression, slot) => $"{expression} AS c{slot}"));
}
