using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A document to execute has operations and fragments only; types are the schema's.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context), IVisitsDocuments
{
    public void LeaveDocument()
    {
        foreach (var definition in Context.Document.Definitions)
        {
            if (definition is TypeSystemDefinitionSyntax typeSystem)
            {
                Report(definition.Location, Sentences.DefinitionNotExecutable(typeSystem));
            }
        }
    }
}
