using KnowledgeGraph.Api.Tables;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Requests;

/// <summary>How a request ended.</summary>
public enum RequestOutcome
{
    /// <summary>It ran: the response has <c>data</c>, perhaps with errors.</summary>
    Executed,

    /// <summary>It could not run: the response has only <c>errors</c>.</summary>
    Refused,

    /// <summary>It was not run: a table was wanted, and its result is none. The response has only <c>errors</c>.</summary>
    NoTable,

    /// <summary>It ran with errors, and so there is no table. The response has only <c>errors</c>.</summary>
    TableFailed,

    /// <summary>The store could not answer it, which may pass. The response has only <c>errors</c>.</summary>
    StoreFailed,
}

/// <summary>The way of one request: parse, validate, plan, run on a store, write JSON.</summary>
public sealed class RequestPipeline(ServedGraph graph, DocumentCache documents, RequestLimits limits)
{
    /// <summary>Answers a request by writing the whole response to <paramref name="output"/>.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public async ValueTask<RequestOutcome> ExecuteAsync(GraphQLRequest request, JsonBuffer output, CancellationToken cancellation)
    {
        // Parse and validate, or find both done.
        var document = documents.Find(request) ?? documents.Add(request, graph, limits);
        if (!document.Errors.IsEmpty)
        {
            return Refuse(document.Errors, request, output);
        }

        var operation = document.FindOperation(request.OperationName, out var unknown);
        if (operation is null)
        {
            return Refuse([unknown!], request, output);
        }

        request.Report?.Operation = operation.Definition;

        // Variables come as JSON; their shape chooses the plan.
        var variables = operation.ReadVariables(request.Variables, graph.Schema, out var badVariables);
        if (variables is null)
        {
            return Refuse(badVariables, request, output);
        }

        var planned = operation.FindPlan(variables, graph.Schema) ?? operation.AddPlan(variables, graph, limits, cost => documents.TryCharge(document, cost));
        request.Report?.Planned = planned;
        if (planned.Plan is null)
        {
            return Refuse(planned.Errors, request, output);
        }

        var errors = new List<GraphQLError>();
        var parameters = ParameterBinder.Bind(planned.Plan, variables, errors);
        if (errors.Count > 0)
        {
            return Refuse(errors, request, output);
        }

        // What would take too long is known before it runs.
        var cost = planned.EstimateCost(graph.Store.Statistics, parameters);
        if (cost?.Total > limits.MaxCost)
        {
            return Refuse([cost.Value.ToError(limits.MaxCost)], request, output);
        }

        if (request.Form == ResultForm.Table)
        {
            return await ExecuteAsTableAsync(request, planned, variables, parameters, output, cancellation);
        }

        var extensions = request.TellsCost && cost is not null ? CostExtension.Write(cost.Value, limits.MaxCost) : default;
        return await RunAsync(request, planned, variables, parameters, errors, output, extensions, cancellation);
    }

    // The store runs the plan; the writer walks its values into the response.
    private async ValueTask<RequestOutcome> RunAsync(
        GraphQLRequest request,
        PlannedOperation planned,
        IReadOnlyDictionary<string, object?> variables,
        object?[] parameters,
        List<GraphQLError> errors,
        JsonBuffer output,
        ReadOnlyMemory<byte> extensions,
        CancellationToken cancellation
    )
    {
        try
        {
            var version = graph.Store.Version;
            var budget = new WorkBudget(limits.MaxSteps, cancellation);
            await using var run = await planned.Prepared!.StartAsync(parameters, budget);
            var plan = planned.Plan!.Operation;
            await ResponseAssembler.WriteAsync(
                plan,
                field => field switch
                {
                    { Step: not null } => run.WriteAsync(field, output, errors, limits.MaxResultBytes),
                    { Definition.Role: GraphRole } => ValueTask.FromResult(
                        GraphDescription.Write(graph, plan, field, variables, output, errors, limits.MaxResultBytes, budget)
                    ),
                    _ => ValueTask.FromResult(SchemaIntrospection.Write(plan, field, variables, output, errors, limits.MaxResultBytes, budget)),
                },
                output,
                errors,
                limits.MaxResultBytes,
                extensions,
                request.Id
            );
            request.Report?.Errors = errors;

            // What the fields say must be of one graph, so that it can be cited.
            return graph.Store.Version == version ? RequestOutcome.Executed : throw StorageErrors.Replaced();
        }
        catch (StoreException failure)
        {
            output.Truncate(0);
            Refuse([new GraphQLError(failure.Code, failure.Message)], request, output);
            return RequestOutcome.StoreFailed;
        }
    }

    // A table is the whole response in another form; what has errors is none, so that half a table never looks whole.
    private async ValueTask<RequestOutcome> ExecuteAsTableAsync(
        GraphQLRequest request,
        PlannedOperation planned,
        IReadOnlyDictionary<string, object?> variables,
        object?[] parameters,
        JsonBuffer output,
        CancellationToken cancellation
    )
    {
        if (planned.FindTable(out var noTable) is not { } shape)
        {
            Refuse([noTable!], request, output);
            return RequestOutcome.NoTable;
        }

        var errors = new List<GraphQLError>();
        using var response = new JsonBuffer();
        var outcome = await RunAsync(request, planned, variables, parameters, errors, response, default, cancellation);
        if (outcome != RequestOutcome.Executed)
        {
            output.Write(response.Written.Span);
            return outcome;
        }

        if (errors.Count == 0 && new TableWriter(shape, response.Written, output).Write(limits.MaxResultBytes, cancellation))
        {
            return RequestOutcome.Executed;
        }

        output.Truncate(0);
        Refuse(errors.Count > 0 ? errors : [ResponseAssembler.TooLarge(limits.MaxResultBytes)], request, output);
        return RequestOutcome.TableFailed;
    }

    private static RequestOutcome Refuse(IReadOnlyList<GraphQLError> errors, in GraphQLRequest request, JsonBuffer output)
    {
        request.Report?.Errors = errors;
        ResponseAssembler.Refuse(errors, output, default, request.Id);
        return RequestOutcome.Refused;
    }
}
