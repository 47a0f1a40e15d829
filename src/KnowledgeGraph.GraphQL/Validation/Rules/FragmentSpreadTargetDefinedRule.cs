using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A spread fragment is defined.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</remarks>
internal sealed class FragmentSpreadTargetDefinedRule(ValidationContext context) : ValidationRule(context), IVisitsFragmentSpreads
{
    public void Visit(FragmentSpreadSyntax spread)
    {
        if (!Context.Fragments.ContainsKey(spread.Name.Value))
        {
            var suggestion = Suggestions.For(Context, spread.Name.Value, Context.Fragments.Keys);
            Report(spread.Name.Location, Sentences.NoFragment(spread.Name.Value) + suggestion);
        }
    }
}
