using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Introspection;
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
            return Refuse(document.Errors, output);
        }

        var operation = document.FindOperation(request.OperationName, out var unknown);
        if (operation is null)
        {
            return Refuse([unknown!], output);
        }

        // Variables come as JSON; their shape chooses the plan.
        var variables = operation.ReadVariables(request.Variables, graph.Schema, out var badVariables);
        if (variables is null)
        {
            return Refuse(badVariables, output);
        }

        var planned = operation.FindPlan(variables, graph.Schema) ?? operation.AddPlan(variables, graph, limits, cost => documents.TryCharge(document, cost));
        if (planned.Plan is null)
        {
            return Refuse(planned.Errors, output);
        }

        var errors = new List<GraphQLError>();
        var parameters = ParameterBinder.Bind(planned.Plan, variables, errors);
        if (errors.Count > 0)
        {
            return Refuse(errors, output);
        }

        // The store runs the plan; the writer walks its values into the response.
        try
        {
            var budget = new WorkBudget(limits.MaxSteps, cancellation);
            await using var run = await planned.Prepared!.StartAsync(parameters, budget);
            var plan = planned.Plan.Operation;
            await ResponseAssembler.WriteAsync(
                plan,
                field => field.Step is null
                    ? ValueTask.FromResult(SchemaIntrospection.Write(plan, field, variables, output, errors, limits.MaxResultBytes, budget))
                    : run.WriteAsync(field, output, errors, limits.MaxResultBytes),
                output,
                errors,
                limits.MaxResultBytes
            );
            return RequestOutcome.Executed;
        }
        catch (StoreException failure)
        {
            output.Truncate(0);
            return Refuse([new GraphQLError(failure.Code, failure.Message)], output);
        }
    }

    private static RequestOutcome Refuse(IReadOnlyList<GraphQLError> errors, JsonBuffer output)
    {
        ResponseAssembler.Refuse(errors, output);
        return RequestOutcome.Refused;
    }
}
