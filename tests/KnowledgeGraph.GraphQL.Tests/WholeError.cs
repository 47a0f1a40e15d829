using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>Errors in one line each, so that a test compares all of them: <c>CODE line:column sentence</c>.</summary>
internal static class WholeError
{
    public static string Of(GraphQLError? error) =>
        error is null ? "no error" : $"{error.Code} {string.Join(' ', error.Locations)} {error.Message}";

    public static string[] Of(IEnumerable<GraphQLError> errors) => [.. errors.Select(Of)];
}
