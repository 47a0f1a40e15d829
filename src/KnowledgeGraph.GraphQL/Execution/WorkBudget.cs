namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What one request may still do: so many steps, and none once it is cancelled. Loops count by themselves and settle now and then.</summary>
/// <remarks>A step is a value written, a row looked at, or a condition tested on one. Not safe for several threads at once.</remarks>
public sealed class WorkBudget(long maxSteps, CancellationToken cancellation)
{
    private long _spent;

    /// <summary>Ends the request.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Takes steps that were, or are about to be, done.</summary>
    /// <exception cref="OperationCanceledException">The request is cancelled.</exception>
    /// <exception cref="StepLimitException">There are not so many left.</exception>
    public void Spend(long steps)
    {
        Cancellation.ThrowIfCancellationRequested();
        _spent += steps;
        if (_spent > maxSteps)
        {
            throw new StepLimitException(maxSteps);
        }
    }
}

/// <summary>Leaves the work of a request at its limit of steps; whoever gave the budget catches it.</summary>
public sealed class StepLimitException(long maxSteps) : Exception($"The request takes more than {maxSteps} steps.")
{
    /// <summary>The sentence that tells in which root field, by its name in the response, the steps ended.</summary>
    public string MessageAt(string field) =>
        $"The request takes more than {maxSteps} steps, which ended in field \"{field}\"; ask for fewer fields, fewer conditions or smaller pages.";
}
