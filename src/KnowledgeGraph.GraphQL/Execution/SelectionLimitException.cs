using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Leaves a planning recursion at a limit; never crosses the planner's own entry.</summary>
internal sealed class SelectionLimitException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;

    public static SelectionLimitException TooManyFields(SourceLocation location, int limit) =>
        new(GraphQLError.At(location, ErrorCodes.TooManyFields, $"The operation selects more than {limit} fields once its fragments are resolved."));

    public static SelectionLimitException TooDeep(SourceLocation location, int limit) =>
        new(GraphQLError.At(location, ErrorCodes.TooDeep, $"The operation is nested deeper than {limit} levels."));
}
