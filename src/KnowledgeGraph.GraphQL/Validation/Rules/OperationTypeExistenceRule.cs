using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>An operation is of a kind that the schema serves.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</remarks>
internal sealed class OperationTypeExistenceRule(ValidationContext context) : ValidationRule(context), IVisitsOperations
{
    public void Visit(OperationDefinitionSyntax operation)
    {
        if (Context.RootType(operation.Operation) is null)
        {
            Report(operation.Location, Sentences.NoRootType(operation.Operation));
        }
    }
}
