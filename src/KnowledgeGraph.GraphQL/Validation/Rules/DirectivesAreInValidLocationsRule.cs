using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The directive is allowed where it stands.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations</remarks>
internal sealed class DirectivesAreInValidLocationsRule(ValidationContext context) : ValidationRule(context), IVisitsDirectives
{
    public void Visit(DirectiveSyntax directive, DirectiveDefinition? definition, string place)
    {
        if (definition is not null && !definition.Locations.Contains(place))
        {
            Report(directive.Location, Sentences.DirectiveMisplaced(directive.Name.Value, place));
        }
    }
}
