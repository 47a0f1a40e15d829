using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two fragments have the same name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness</remarks>
internal sealed class FragmentNameUniquenessRule(ValidationContext context) : ValidationRule(context), IVisitsDocuments
{
    public void LeaveDocument()
    {
        ImmutableArray<NameSyntax> names = [.. Context.Document.Definitions.OfType<FragmentDefinitionSyntax>().Select(fragment => fragment.Name)];
        foreach (var (name, places) in Repetitions.Of(names, name => name.Value, name => name.Location))
        {
            Report(places, Sentences.SeveralFragments(name));
        }
    }
}
