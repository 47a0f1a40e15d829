using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Operators;

namespace KnowledgeGraph.Storage.InMemory;

/// <summary>A plan compiled for the embedded graph. Runs take their working memory from a small stock and give it back.</summary>
internal sealed class EmbeddedPlan : IPreparedPlan
{
    private const int MaxStock = 16;

    private readonly EmbeddedGraph _graph;
    private readonly QueryPlan _plan;
    private readonly FieldOperator?[] _operators;
    private readonly ServedTypes _types;
    private readonly ConcurrentBag<RunContext> _stock = [];

    public EmbeddedPlan(EmbeddedGraph graph, OrderedNodes orders, QueryPlan plan)
    {
        _graph = graph;
        _plan = plan;
        _operators = new PlanCompiler(graph, orders, plan).Compile();
        _types = new ServedTypes(
            [.. graph.Ontology.Kinds.Select(kind => TypeOf(kind.Name))],
            [.. graph.Ontology.Relationships.Select(kind => TypeOf(kind.Properties.Name))]
        );

        int TypeOf(string name) => ((ObjectType)plan.Operation.Schema.FindType(name)!).Index;
    }

    /// <inheritdoc/>
    public ValueTask<IPlanRun> StartAsync(object?[] parameters, WorkBudget budget)
    {
        var context = _stock.TryTake(out var known) ? known : new RunContext(_graph);
        context.Start(parameters, budget);
        return new ValueTask<IPlanRun>(new Run(this, context));
    }

    private sealed class Run(EmbeddedPlan plan, RunContext context) : IPlanRun
    {
        /// <inheritdoc/>
        public ValueTask<WriteResult> WriteAsync(PlannedField field, JsonBuffer output, List<GraphQLError> errors, int maxBytes)
        {
            var source = new EmbeddedSource(context, plan._operators, plan._types);
            var writer = new ResponseWriter<EmbeddedSource, EmbeddedValue>(
                plan._plan.Operation,
                source,
                output,
                errors,
                maxBytes,
                context.Budget
            );
            var root = new EmbeddedValue { Shape = ValueShape.Root, Node = -1, ArenaMark = -1 };
            return new ValueTask<WriteResult>(writer.Write(in root, field));
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync()
        {
            if (context.TryReset() && plan._stock.Count < MaxStock)
            {
                plan._stock.Add(context);
            }

            return ValueTask.CompletedTask;
        }
    }
}
