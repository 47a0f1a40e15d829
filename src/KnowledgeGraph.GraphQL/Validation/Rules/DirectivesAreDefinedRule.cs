using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The schema has the directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Defined</remarks>
internal sealed class DirectivesAreDefinedRule(ValidationContext context) : ValidationRule(context), IVisitsDirectives
{
    public void Visit(DirectiveSyntax directive, DirectiveDefinition? definition, string place)
    {
        if (definition is null)
        {
            var names = Context.Schema.Directives.Select(known => known.Name);
            var suggestion = Suggestions.For(Context, directive.Name.Value, names, name => $"\"@{name}\"");
            Report(directive.Location, Sentences.NoDirective(directive.Name.Value) + suggestion);
        }
    }
}
