namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>An operator of the plan that the server made of a statement, with those that feed it.</summary>
/// <param name="Type">The server's name for it, without the runtime: <c>NodeUniqueIndexSeek</c>.</param>
/// <param name="Details">What it works on, in the server's words; empty where the server does not say.</param>
/// <param name="Children">The operators that feed it.</param>
public sealed record BoltPlanOperator(string Type, string Details, IReadOnlyList<BoltPlanOperator> Children)
{
    /// <summary>This operator and all below it.</summary>
    public IEnumerable<BoltPlanOperator> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>Reads a plan; null where there is none. Its depth is that of the value, which is limited.</summary>
    internal static BoltPlanOperator? Of(object? plan) =>
        plan is not Dictionary<string, object?> map
            ? null
            : new BoltPlanOperator(
                (map.GetValueOrDefault("operatorType") as string ?? string.Empty).Split('@')[0],
                (map.GetValueOrDefault("args") as Dictionary<string, object?>)?.GetValueOrDefault("Details") as string ?? string.Empty,
                [.. (map.GetValueOrDefault("children") as List<object?> ?? []).Select(Of).OfType<BoltPlanOperator>()]
            );
}
