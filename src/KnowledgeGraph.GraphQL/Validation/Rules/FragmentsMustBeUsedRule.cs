using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Each fragment is spread somewhere.</summary>
/// <remarks>
/// A spread in a fragment that is itself unused counts, as in the edition: only the outer one is reported.
/// https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used
/// </remarks>
internal sealed class FragmentsMustBeUsedRule(ValidationContext context) : ValidationRule(context), IVisitsDocuments
{
    public void LeaveDocument()
    {
        var spread = Context.Uses.SelectMany(uses => uses.Spreads).Select(use => use.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionSyntax>())
        {
            if (!spread.Contains(fragment.Name.Value))
            {
                Report(fragment.Location, Sentences.FragmentUnused(fragment.Name.Value));
            }
        }
    }
}
