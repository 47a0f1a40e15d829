using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Api.Tables;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Planning.Cost;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Planning.Planner;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Requests;

/// <summary>A valid operation and the plans made for it, one for each shape of its variables.</summary>
public sealed class CachedOperation(DocumentSyntax document, OperationDefinitionSyntax definition, bool suggestions)
{
    // Measured roughly: what a field and a parameter of a plan hold, their steps, operators or statements counted in.
    private const int BytesOfPlan = 4 * 1024;
    private const int BytesOfField = 1024;
    private const int BytesOfParameter = 1024;

    private static readonly Dictionary<string, object?> NoVariables = [];

    private readonly ConcurrentDictionary<string, PlannedOperation> _plans = new(StringComparer.Ordinal);

    /// <summary>The operation.</summary>
    public OperationDefinitionSyntax Definition { get; } = definition;

    /// <summary>The coerced variables; null with errors where one does not fit.</summary>
    public IReadOnlyDictionary<string, object?>? ReadVariables(JsonElement? variables, Schema schema, out ImmutableArray<GraphQLError> errors)
    {
        errors = [];
        if (Definition.VariableDefinitions.IsEmpty)
        {
            return NoVariables;
        }

        var coerced = ValueCoercion.CoerceVariables(schema, Definition.VariableDefinitions, variables, suggestions);
        errors = coerced.Errors;
        return coerced.Values;
    }

    /// <summary>The plan for the shape of these variables; null where none is kept.</summary>
    public PlannedOperation? FindPlan(IReadOnlyDictionary<string, object?> variables, Schema schema) =>
        _plans.GetValueOrDefault(VariableShape.Of(Definition, variables, schema));

    private static long CostOf(PlannedOperation planned, string shape) =>
        BytesOfPlan
        + (shape.Length * sizeof(char))
        + (BytesOfField * (long)(planned.Plan?.Operation.FieldCount ?? 0))
        + (BytesOfParameter * (long)(planned.Plan?.Parameters.Length ?? 0));

    /// <summary>Makes the plan for the shape of these variables, and keeps it where there is room.</summary>
    /// <param name="variables">The coerced variables.</param>
    /// <param name="graph">What is served.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="tryCharge">Takes room for so many bytes; false where there is none.</param>
    public PlannedOperation AddPlan(
        IReadOnlyDictionary<string, object?> variables,
        ServedGraph graph,
        RequestLimits limits,
        Func<long, bool> tryCharge
    )
    {
        var plan = QueryPlanner.Plan(graph.Ontology, graph.Schema, document, Definition, variables, limits.Plan, out var errors);
        var planned = new PlannedOperation(plan, plan is null ? null : graph.Store.Prepare(plan), errors);
        var shape = VariableShape.Of(Definition, variables, graph.Schema);
        if (_plans.Count < limits.MaxPlansPerDocument && tryCharge(CostOf(planned, shape)))
        {
            _plans.TryAdd(shape, planned);
        }

        return planned;
    }
}

/// <summary>A plan made ready for the store, or why there is none.</summary>
public sealed record PlannedOperation(QueryPlan? Plan, IPreparedPlan? Prepared, ImmutableArray<GraphQLError> Errors)
{
    private TableShape? _table;
    private OperationCost? _cost;

    /// <summary>What a request with these values of the plan's parameters is estimated to cost; null while the store does not know how much it holds.</summary>
    internal CostEstimate? EstimateCost(GraphStatistics? statistics, object?[] parameters)
    {
        if (statistics is null)
        {
            return null;
        }

        var cost = _cost;
        if (cost is null || !ReferenceEquals(cost.Statistics, statistics))
        {
            _cost = cost = CostCompiler.Compile(Plan!, statistics);
        }

        return cost.Estimate(parameters);
    }

    /// <summary>How the result is a table; null with what stands in the way where it is none.</summary>
    internal TableShape? FindTable(out GraphQLError? mistake)
    {
        mistake = null;
        return _table ??= TableShape.Of(Plan!.Operation, out mistake);
    }
}
