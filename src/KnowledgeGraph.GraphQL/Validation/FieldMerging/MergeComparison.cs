using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.FieldMerging;

/// <summary>Compares the fields that come together in one place of the response.</summary>
/// <remarks>
/// The edition compares all pairs. To have the same name and arguments, or types that write alike, is an equivalence, so it is enough
/// to compare each field with the first of its kind; and sets that were merged before are not merged again. So the cost is about that of
/// collecting the fields for execution. A document can be written for which it is exponential all the same; the budget ends that.
/// The idea is Simon Adameit's: https://github.com/graphql/graphql-js/issues/2185
/// </remarks>
internal sealed class MergeComparison(FlatSelectionSets sets, MergedFields fields, MergeConflicts conflicts, ComparisonBudget budget)
{
    private readonly Queue<MergedSet> _open = new();
    private readonly HashSet<MergedSet> _seen = [];

    /// <summary>Compares all that is selected by a set and below it; false where the budget is used up.</summary>
    public bool TryCompare(FlatSelectionSet root)
    {
        Open(MergeChecks.All, [(root, null)]);
        while (_open.TryDequeue(out var merged) && fields.Of(merged, budget) is { } groups)
        {
            foreach (var group in groups)
            {
                Compare(group, merged.Checks);
            }
        }

        return !budget.IsUsedUp;
    }

    private void Compare(List<MergedField> group, MergeChecks checks)
    {
        if (group.Count == 1)
        {
            OpenBelow(checks, group);
            return;
        }

        if (checks.HasFlag(MergeChecks.SameFields))
        {
            var together = AnsweredTogether(group);
            if (together.Count == 1 && checks == MergeChecks.All)
            {
                // Usual by far; one merged set below then does for both checks.
                foreach (var alike in Split(group, MergeChecks.SameFields).SelectMany(same => Split(same, MergeChecks.SameShapes)))
                {
                    OpenBelow(checks, alike);
                }

                return;
            }

            foreach (var same in together.SelectMany(answered => Split(answered, MergeChecks.SameFields)))
            {
                OpenBelow(MergeChecks.SameFields, same);
            }
        }

        if (checks.HasFlag(MergeChecks.SameShapes))
        {
            foreach (var alike in Split(group, MergeChecks.SameShapes))
            {
                OpenBelow(MergeChecks.SameShapes, alike);
            }
        }
    }

    /// <summary>The fields by the object type that answers them; those on an abstract type may be answered by any.</summary>
    private List<List<MergedField>> AnsweredTogether(List<MergedField> group)
    {
        var objects = group.Select(field => field.Selected.Parent).OfType<ObjectType>().Distinct().ToList();
        if (objects.Count < 2)
        {
            return [group];
        }

        var byParent = group.ToLookup(field => field.Selected.Parent as ObjectType);
        var onAbstract = byParent[null].ToList();
        return budget.TrySpend(objects.Count * (1 + onAbstract.Count))
            ? objects.ConvertAll(type => byParent[type].Concat(onAbstract).OrderBy(field => field.Order).ToList())
            : [];
    }

    /// <summary>Parts fields that can not be merged with each other, and reports those that differ from the first.</summary>
    private List<List<MergedField>> Split(List<MergedField> group, MergeChecks check)
    {
        List<List<MergedField>> kinds = [];
        foreach (var field in group)
        {
            var kind = kinds.Find(kind => !budget.TrySpend(1) || Difference.Between(kind[0].Selected, field.Selected, check) is null);
            if (kind is null)
            {
                kinds.Add(kind = []);
            }

            kind.Add(field);
            if (kind != kinds[0])
            {
                conflicts.Add(kinds[0][0], field, check);
            }
        }

        return kinds;
    }

    private void OpenBelow(MergeChecks checks, List<MergedField> above)
    {
        var parts = ImmutableArray.CreateBuilder<(FlatSelectionSet, MergedField?)>();
        foreach (var field in above)
        {
            if (sets.Below(field.Selected) is { } below)
            {
                parts.Add((below, field));
            }
        }

        if (parts.Count > 0)
        {
            Open(checks, parts.ToImmutable());
        }
    }

    private void Open(MergeChecks checks, ImmutableArray<(FlatSelectionSet, MergedField?)> parts)
    {
        var merged = new MergedSet(checks, parts);
        if (_seen.Add(merged))
        {
            _open.Enqueue(merged);
        }
    }
}
