using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning.Cost;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage;

/// <summary>A store that answers plans: the port between the engine and where the graph lives.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Null where the store can serve; else a sentence that says why it can not. Known without asking: it does not wait.</summary>
    string? WhyNotReady { get; }

    /// <summary>The graph's version, which a reader can cite.</summary>
    string Version { get; }

    /// <summary>How much the graph holds; null where that is not known yet. Known without asking: it does not wait.</summary>
    GraphStatistics? Statistics { get; }

    /// <summary>Makes a plan ready to run; what comes out is kept with the plan and used by many requests at once.</summary>
    IPreparedPlan Prepare(QueryPlan plan);
}

/// <summary>A plan made ready for one store; safe to start from several threads.</summary>
public interface IPreparedPlan
{
    /// <summary>Starts a run with the values of the plan's parameters, within the request's budget.</summary>
    ValueTask<IPlanRun> StartAsync(object?[] parameters, WorkBudget budget);
}

/// <summary>One run of a plan.</summary>
public interface IPlanRun : IAsyncDisposable
{
    /// <summary>Writes the value of a root field that has a step; root fields are written in the order of the plan.</summary>
    ValueTask<WriteResult> WriteAsync(PlannedField field, JsonBuffer output, List<GraphQLError> errors, int maxBytes);
}
