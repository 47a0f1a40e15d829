using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Says what keeps a document from being executed on a schema.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation</remarks>
public static class DocumentValidator
{
    /// <summary>Checks a document: the errors in the order of the walk over it, none where it may be executed.</summary>
    /// <remarks>One walk for all rules: linear in the document, but for what <see cref="ValidationOptions.MaxComparisons"/> limits.</remarks>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentSyntax document, ValidationOptions options)
    {
        var context = new ValidationContext(schema, document, options);
        var rules = new ValidationRule[options.Rules.Length];
        for (var index = 0; index < rules.Length; index++)
        {
            rules[index] = options.Rules[index].Create(context);
        }

        new DocumentWalker(context, new RuleVisits(rules)).Walk();
        return context.Errors;
    }
}
