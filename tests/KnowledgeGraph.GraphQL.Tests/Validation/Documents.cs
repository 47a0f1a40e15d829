using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;
using Shouldly;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

internal static class Documents
{
    /// <summary>Validates a text that is a document.</summary>
    public static IReadOnlyList<GraphQLError> Validate(string document, ValidationOptions? options = null, Schema? schema = null)
    {
        var result = GraphQLParser.Parse(document, ParserLimits.Trusted);
        result.Error.ShouldBeNull();
        return DocumentValidator.Validate(schema ?? TestSchema.Full, result.Document!, options ?? ValidationOptions.Default);
    }
}
