using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The type that a fragment is on exists.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence</remarks>
internal sealed class FragmentSpreadTypeExistenceRule(ValidationContext context) : ValidationRule(context), IVisitsTypeConditions
{
    public void Visit(NamedTypeSyntax condition, NamedType? type)
    {
        if (type is null)
        {
            var composites = Context.Schema.Types.OfType<CompositeType>().Select(known => known.Name);
            Report(condition.Location, Sentences.NoType(condition.Name.Value) + Suggestions.For(Context, condition.Name.Value, composites));
        }
    }
}
