using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A subscription selects one field at its root, whatever its variables are.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Single-Root-Field</remarks>
internal sealed class SingleRootFieldRule(ValidationContext context) : ValidationRule(context), IVisitsOperations
{
    public void Visit(OperationDefinitionSyntax operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var name = operation.Name?.Value;
        var selections = CollectSubscriptionFields(root, operation.SelectionSet, out var isKnown);
        var groups = selections.OfType<FieldSyntax>().GroupBy(field => field.ResponseName, StringComparer.Ordinal).ToList();
        if (groups.Count > 1)
        {
            Report([.. groups.Skip(1).SelectMany(group => group).Select(field => field.Location)], Sentences.NotOneRootField(name));
        }
        else if (groups.Count == 0 && isKnown)
        {
            Report(operation.Location, Sentences.NotOneRootField(name));
        }

        foreach (var group in groups.Where(group => group.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report([.. group.Select(field => field.Location)], Sentences.IntrospectionRootField(name));
        }

        var conditions = selections.SelectMany(selection => selection.Directives).Where(directive => directive.Name.Value is "skip" or "include");
        var places = conditions.Select(directive => directive.Location).ToImmutableArray();
        if (!places.IsEmpty)
        {
            Report(places, Sentences.ConditionalRootField(name));
        }
    }

    /// <summary>All selections at the root, those of fragments too.</summary>
    /// <remarks><paramref name="isKnown"/> is false where a fragment or its type is not defined, which is reported by the rules for that.</remarks>
    private List<SelectionSyntax> CollectSubscriptionFields(ObjectType root, SelectionSetSyntax selectionSet, out bool isKnown)
    {
        var selections = new List<SelectionSyntax>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        isKnown = true;

        // Fragments can chain through a whole document, so the way back is kept here and not on the stack of calls.
        var open = new Stack<(SelectionSetSyntax Set, int Next)>();
        open.Push((selectionSet, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Set.Selections.Length)
            {
                continue;
            }

            var selection = top.Set.Selections[top.Next];
            open.Push((top.Set, top.Next + 1));
            selections.Add(selection);
            if (selection is InlineFragmentSyntax inline)
            {
                if (inline.TypeCondition is null || Applies(root, inline.TypeCondition, ref isKnown))
                {
                    open.Push((inline.SelectionSet, 0));
                }
            }
            else if (selection is FragmentSpreadSyntax spread && visited.Add(spread.Name.Value))
            {
                if (!Context.Fragments.TryGetValue(spread.Name.Value, out var fragment))
                {
                    isKnown = false;
                }
                else if (Applies(root, fragment.TypeCondition, ref isKnown))
                {
                    open.Push((fragment.SelectionSet, 0));
                }
            }
        }

        return selections;
    }

    private bool Applies(ObjectType root, NamedTypeSyntax condition, ref bool isKnown)
    {
        var type = Context.Schema.FindType(condition.Name.Value) as CompositeType;
        isKnown &= type is not null;
        return type is not null && Schema.IsPossible(type, root);
    }
}
