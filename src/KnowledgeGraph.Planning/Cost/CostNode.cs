using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>A field that gives rows, with the values that are written once and for each row. All else of a plan is added up into these.</summary>
/// <param name="field">The field; null for the operation itself.</param>
/// <param name="rows">Its rows.</param>
/// <param name="weight">For which share of the objects above it is written: those of the types that select it.</param>
internal sealed class CostNode(PlannedField? field, RowCost rows, double weight)
{
    /// <summary>The field; null for the operation itself.</summary>
    public PlannedField? Field { get; } = field;

    /// <summary>What is written once.</summary>
    public CostPart Once { get; } = new();

    /// <summary>What is written for each row.</summary>
    public CostPart PerRow { get; } = new();

    /// <summary>Adds what the field costs, so many times, and the fields below it.</summary>
    public void AddTo(CostSum sum, double times, object?[] parameters, int maxPageSize)
    {
        times *= weight;
        var (given, all, steps) = rows.Of(parameters, maxPageSize);
        sum.Add(Field, times * (steps + (all * Once.PerRowOfAll) + Once.Values + (given * PerRow.Values)));
        foreach (var inner in Once.Inner)
        {
            inner.AddTo(sum, times, parameters, maxPageSize);
        }

        foreach (var inner in PerRow.Inner)
        {
            inner.AddTo(sum, times * given, parameters, maxPageSize);
        }
    }
}

/// <summary>A part of what a field writes.</summary>
internal sealed class CostPart
{
    /// <summary>How many values are written, on the average of the types.</summary>
    public double Values { get; set; }

    /// <summary>How often each row of all pages is looked at, for totals and aggregates.</summary>
    public double PerRowOfAll { get; set; }

    /// <summary>The fields that give rows of their own.</summary>
    public List<CostNode> Inner { get; } = [];
}

/// <summary>Adds up costs, and remembers the dearest field.</summary>
internal sealed class CostSum
{
    private double _dearest = -1;

    public double Total { get; private set; }

    public PlannedField? Dearest { get; private set; }

    public double DearestCost => Math.Max(0, _dearest);

    public void Add(PlannedField? field, double cost)
    {
        Total += cost;
        if (field is not null && cost > _dearest)
        {
            (Dearest, _dearest) = (field, cost);
        }
    }
}
