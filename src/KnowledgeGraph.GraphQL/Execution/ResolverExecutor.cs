using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The limits of requests that plain resolvers answer.</summary>
public sealed record ResolverLimits
{
    /// <summary>Of the parser.</summary>
    public ParserLimits Parser { get; init; } = ParserLimits.Default;

    /// <summary>Of validation.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>Of the planned selection.</summary>
    public SelectionLimits Selection { get; init; } = new();

    /// <summary>Bytes of the response's <c>data</c>.</summary>
    public int MaxResultBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Values that are written.</summary>
    public long MaxSteps { get; init; } = 10_000_000;
}

/// <summary>Serves a schema by plain resolvers: parse, validate, plan and write, by the planner and the writer that serve graphs.</summary>
/// <remarks>Queries and mutations; a mutation's root fields run one after the other. https://spec.graphql.org/September2025/#sec-Execution</remarks>
public sealed class ResolverExecutor(Schema schema, IFieldResolver resolver, ResolverLimits? limits = null)
{
    private readonly ResolverLimits _limits = limits ?? new ResolverLimits();

    /// <summary>The JSON object that every response has as its <c>extensions</c>; empty for none.</summary>
    public ReadOnlyMemory<byte> Extensions { get; init; }

    /// <summary>Answers a request by writing the whole response; false where it could not run.</summary>
    /// <param name="text">The document.</param>
    /// <param name="operationName">The operation to run; null where there is only one.</param>
    /// <param name="variables">A JSON object; null where there are none.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Stops the walk.</param>
    public async ValueTask<bool> ExecuteAsync(
        string text,
        string? operationName,
        JsonElement? variables,
        JsonBuffer output,
        CancellationToken cancellation = default
    )
    {
        var parsed = GraphQLParser.Parse(text, _limits.Parser);
        if (!parsed.Succeeded)
        {
            return Refuse([parsed.Error], output);
        }

        var invalid = DocumentValidator.Validate(schema, parsed.Document, _limits.Validation);
        if (!invalid.IsEmpty)
        {
            return Refuse(invalid, output);
        }

        var operations = parsed.Document.Definitions.OfType<OperationDefinitionSyntax>().ToImmutableArray();
        var at = OperationSelector.Find(operations, operationName, out var unknown);
        if (at < 0)
        {
            return Refuse([unknown!], output);
        }

        var operation = operations[at];
        if (operation.Operation == OperationType.Subscription)
        {
            return Refuse([SubscriptionsAreNotServed(operation)], output);
        }

        var values = ValueCoercion.CoerceVariables(schema, operation.VariableDefinitions, variables);
        if (!values.Succeeded)
        {
            return Refuse(values.Errors, output);
        }

        var rootType = operation.Operation == OperationType.Mutation ? schema.MutationType! : schema.QueryType!;
        var plan = SelectionPlanner.Plan(schema, parsed.Document, operation, rootType, values.Values, null, _limits.Selection, out var tooLarge);
        if (plan is null)
        {
            return Refuse(tooLarge, output);
        }

        await RunAsync(plan, values.Values, output, cancellation);
        return true;
    }

    private async ValueTask RunAsync(OperationPlan plan, IReadOnlyDictionary<string, object?> variables, JsonBuffer output, CancellationToken cancellation)
    {
        var errors = new List<GraphQLError>();
        var budget = new WorkBudget(_limits.MaxSteps, cancellation);
        var source = new ResolverSource(resolver, plan, variables);
        var writer = new ResponseWriter<ResolverSource, ResolvedValue>(plan, source, output, errors, _limits.MaxResultBytes, budget);
        await ResponseAssembler.WriteAsync(plan, WriteField, output, errors, _limits.MaxResultBytes, Extensions);

        ValueTask<WriteResult> WriteField(PlannedField field) =>
            ValueTask.FromResult(
                field.Definition.Role is IntrospectionField
                    ? SchemaIntrospection.Write(plan, field, variables, output, errors, _limits.MaxResultBytes, budget)
                    : writer.Write(default, field)
            );
    }

    private bool Refuse(ImmutableArray<GraphQLError> errors, JsonBuffer output)
    {
        ResponseAssembler.Refuse(errors, output, Extensions);
        return false;
    }

    private static GraphQLError SubscriptionsAreNotServed(OperationDefinitionSyntax operation) =>
        GraphQLError.At(operation.Location, ErrorCodes.OperationNotSupported, "Subscriptions are not served: a response is one answer, not a stream of them.");
}
