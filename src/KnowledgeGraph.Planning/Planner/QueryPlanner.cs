using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Plans a valid operation for one shape of its variables.</summary>
public static class QueryPlanner
{
    private const string AsOf = "asOf";

    /// <summary>The plan; null with errors where the operation is too large or an argument can not be used.</summary>
    public static QueryPlan? Plan(
        OntologyModel ontology,
        Schema schema,
        DocumentSyntax document,
        OperationDefinitionSyntax operation,
        IReadOnlyDictionary<string, object?> variables,
        PlanLimits limits,
        out ImmutableArray<GraphQLError> errors
    )
    {
        var scope = new PlanScope(ontology, limits, []);
        var reader = new ArgumentReader(variables, scope.Errors);
        var asOf = operation.Directives.FirstOrDefault(directive => directive.Name.Value == AsOf) is { } given
            ? scope.AsOf(reader.Read(schema.FindDirective(AsOf)!.Arguments, given.Arguments, given.Location), null, "date")
            : null;
        var plan = SelectionPlanner.Plan(
            schema,
            document,
            operation,
            schema.QueryType!,
            variables,
            new FieldPlanner(scope, reader, asOf),
            limits.Selection,
            out errors
        );
        return plan is null ? null : new QueryPlan(ontology, plan, scope.Parameters, limits);
    }
}
