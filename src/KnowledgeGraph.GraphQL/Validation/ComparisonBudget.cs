namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Counts the steps of a rule whose cost a document can make grow faster than itself.</summary>
internal sealed class ComparisonBudget(int limit)
{
    private int _left = limit;

    public int Limit { get; } = limit;

    /// <summary>True after more steps were asked for than there were.</summary>
    public bool IsUsedUp => _left < 0;

    /// <summary>Takes steps; false when the budget does not have them.</summary>
    public bool TrySpend(int steps)
    {
        _left -= Math.Min(steps, _left + 1);
        return !IsUsedUp;
    }
}
