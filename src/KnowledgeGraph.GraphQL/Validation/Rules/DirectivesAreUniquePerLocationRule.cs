using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A directive stands once at a place, if it is not repeatable.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location</remarks>
internal sealed class DirectivesAreUniquePerLocationRule(ValidationContext context) : ValidationRule(context), IVisitsDirectiveLists
{
    public void Visit(ImmutableArray<DirectiveSyntax> directives)
    {
        foreach (var (name, places) in Repetitions.Of(directives, directive => directive.Name.Value, directive => directive.Location))
        {
            if (Context.Schema.FindDirective(name) is { IsRepeatable: false })
            {
                Report(places, Sentences.DirectiveRepeated(name));
            }
        }
    }
}
