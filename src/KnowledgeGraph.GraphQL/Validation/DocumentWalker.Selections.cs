using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

internal sealed partial class DocumentWalker
{
    private void WalkSelectionSet(SelectionSetSyntax selectionSet, CompositeType? type)
    {
        if (!TryDescend(selectionSet.Location))
        {
            return;
        }

        var (outerType, outerField) = (context.ParentType, context.Field);
        foreach (var selection in selectionSet.Selections)
        {
            context.ParentType = type;
            context.Field = null;
            switch (selection)
            {
                case FieldSyntax field:
                    WalkField(field);
                    break;
                case FragmentSpreadSyntax spread:
                    WalkFragmentSpread(spread);
                    break;
                case InlineFragmentSyntax fragment:
                    WalkInlineFragment(fragment);
                    break;
            }

            if (context.IsStopped)
            {
                break;
            }
        }

        (context.ParentType, context.Field) = (outerType, outerField);
        _depth--;
    }

    private void WalkField(FieldSyntax field)
    {
        var definition = context.ParentType is { } parent ? context.FindField(parent, field.Name.Value) : null;
        context.Field = definition;
        foreach (var rule in rules.Fields)
        {
            rule.Visit(field);
        }

        var owner = new ArgumentOwner(field.Location, definition?.Arguments, context.ParentType?.Name, field.Name.Value);
        WalkArguments(owner, field.Arguments);
        WalkDirectives(field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is { } selectionSet)
        {
            WalkSelectionSet(selectionSet, definition?.Type.Named as CompositeType);
        }
    }

    private void WalkFragmentSpread(FragmentSpreadSyntax spread)
    {
        _uses.Spreads.Add(spread);
        foreach (var rule in rules.FragmentSpreads)
        {
            rule.Visit(spread);
        }

        WalkDirectives(spread.Directives, DirectiveLocations.FragmentSpread);
    }

    private void WalkInlineFragment(InlineFragmentSyntax fragment)
    {
        var type = context.ParentType;
        if (fragment.TypeCondition is { } condition)
        {
            var named = WalkTypeCondition(condition);
            foreach (var rule in rules.InlineFragments)
            {
                rule.Visit(fragment, named);
            }

            type = named as CompositeType;
        }

        WalkDirectives(fragment.Directives, DirectiveLocations.InlineFragment);
        WalkSelectionSet(fragment.SelectionSet, type);
    }
}
