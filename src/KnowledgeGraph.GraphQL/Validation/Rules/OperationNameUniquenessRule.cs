using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two operations have the same name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness</remarks>
internal sealed class OperationNameUniquenessRule(ValidationContext context) : ValidationRule(context), IVisitsDocuments
{
    public void LeaveDocument()
    {
        ImmutableArray<NameSyntax> names =
        [
            .. Context.Document.Definitions.OfType<OperationDefinitionSyntax>().Select(operation => operation.Name).OfType<NameSyntax>(),
        ];
        foreach (var (name, places) in Repetitions.Of(names, name => name.Value, name => name.Location))
        {
            Report(places, Sentences.SeveralOperations(name));
        }
    }
}
