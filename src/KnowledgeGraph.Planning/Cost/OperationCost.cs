using System.Globalization;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>What a plan costs on a graph: made once with the plan; a request only multiplies its page sizes in.</summary>
public sealed class OperationCost
{
    private readonly CostNode _root;
    private readonly int _maxPageSize;

    internal OperationCost(GraphStatistics statistics, CostNode root, int maxPageSize)
    {
        Statistics = statistics;
        _root = root;
        _maxPageSize = maxPageSize;
    }

    /// <summary>The statistics that it was worked out from.</summary>
    public GraphStatistics Statistics { get; }

    /// <summary>The estimate for the values of one request.</summary>
    public CostEstimate Estimate(object?[] parameters)
    {
        var sum = new CostSum();
        _root.AddTo(sum, 1, parameters, _maxPageSize);
        return new CostEstimate(sum.Total, sum.Dearest, sum.DearestCost);
    }
}

/// <summary>About how many steps a request takes: rows looked at, conditions tested on one, values written.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Dearest">The field that takes the most by itself, those below it not counted; null where no field gives rows.</param>
/// <param name="DearestCost">What that field takes.</param>
public readonly record struct CostEstimate(double Total, PlannedField? Dearest, double DearestCost)
{
    /// <summary>That the estimate is above a limit, located at the dearest field.</summary>
    public GraphQLError ToError(long limit)
    {
        var sentence =
            $"The operation is estimated to take {Number(Total)} steps, more than {Number(limit)}; the dearest field is \"{Dearest?.ResponseName}\" with {Number(DearestCost)}. Ask for smaller pages (`first`, `limit`), fewer levels or by id.";
        return Dearest is null
            ? new GraphQLError(ErrorCodes.TooCostly, sentence)
            : GraphQLError.At(Dearest.Nodes[0].Location, ErrorCodes.TooCostly, sentence);
    }

    private static string Number(double number) => Math.Ceiling(number).ToString(number < 1e15 ? "F0" : "E2", CultureInfo.InvariantCulture);
}
