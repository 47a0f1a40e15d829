using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Where a fragment is spread, some object can be of its type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</remarks>
internal sealed class FragmentSpreadIsPossibleRule(ValidationContext context)
    : ValidationRule(context),
        IVisitsFragmentSpreads,
        IVisitsInlineFragments
{
    private readonly Dictionary<(CompositeType, CompositeType), bool> _overlaps = [];

    public void Visit(FragmentSpreadSyntax spread)
    {
        if (Context.Fragments.TryGetValue(spread.Name.Value, out var fragment))
        {
            Check(spread, spread.Name.Value, Context.Schema.FindType(fragment.TypeCondition.Name.Value));
        }
    }

    public void Visit(InlineFragmentSyntax fragment, NamedType? type) => Check(fragment, null, type);

    private void Check(SelectionSyntax selection, string? name, NamedType? type)
    {
        if (type is CompositeType fragment && Context.ParentType is { } scope && !Overlap(fragment, scope))
        {
            Report(selection.Location, Sentences.SpreadImpossible(name, fragment, scope));
        }
    }

    private bool Overlap(CompositeType fragment, CompositeType scope)
    {
        // An interface may be spread in itself and in one that it implements even where no object implements it yet.
        if (Schema.IsSubType(scope, fragment))
        {
            return true;
        }

        if (!_overlaps.TryGetValue((fragment, scope), out var overlap))
        {
            overlap = Context.Schema.PossibleTypes(fragment).Any(possible => Schema.IsPossible(scope, possible));
            _overlaps.Add((fragment, scope), overlap);
        }

        return overlap;
    }
}
