using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Finds the operation of a document that a request asks for.</summary>
/// <remarks>https://spec.graphql.org/September2025/#GetOperation()</remarks>
public static class OperationSelector
{
    /// <summary>The place of the operation of that name, or of the only one; -1 with the mistake where there is none.</summary>
    public static int Find(ImmutableArray<OperationDefinitionSyntax> operations, string? name, out GraphQLError? mistake)
    {
        mistake = null;
        if (string.IsNullOrEmpty(name))
        {
            if (operations.Length == 1)
            {
                return 0;
            }

            mistake = new GraphQLError(
                ErrorCodes.UnknownOperation,
                operations.IsEmpty
                    ? "The document has no operation."
                    : "The document has several operations: name the one to run in `operationName`."
            );
            return -1;
        }

        for (var at = 0; at < operations.Length; at++)
        {
            if (operations[at].Name?.Value == name)
            {
                return at;
            }
        }

        mistake = new GraphQLError(ErrorCodes.UnknownOperation, $"The document has no operation named \"{Shown.Name(name)}\".");
        return -1;
    }
}
