using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>An operation without a name stands alone.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation</remarks>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context), IVisitsOperations
{
    private readonly bool _isOnly = context.Document.Definitions.OfType<OperationDefinitionSyntax>().Take(2).Count() == 1;

    public void Visit(OperationDefinitionSyntax operation)
    {
        if (operation.Name is null && !_isOnly)
        {
            Report(operation.Location, Sentences.AnonymousNotAlone);
        }
    }
}
