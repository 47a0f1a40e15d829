using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation.FieldMerging;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Fields of one response name in one place can be answered by one value.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selection-Merging</remarks>
internal sealed class FieldSelectionMergingRule(ValidationContext context) : ValidationRule(context), IVisitsDocuments
{
    public void LeaveDocument()
    {
        var sets = new FlatSelectionSets(Context);
        var fields = new MergedFields(Context, sets);
        var budget = new ComparisonBudget(Context.Options.MaxComparisons);
        var comparison = new MergeComparison(sets, fields, new MergeConflicts(ReportConflict), budget);

        // What operations reach is checked with them. Of the other fragments those come first that nothing spreads, as these reach the rest.
        var spread = Context.Uses.SelectMany(uses => uses.Spreads).Select(use => use.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionSyntax>())
        {
            Compare(operation.Location, sets.Of(operation));
        }

        foreach (var fragment in Context.Fragments.Values.OrderBy(fragment => spread.Contains(fragment.Name.Value)))
        {
            if (!fields.Fragments.Contains(fragment.Name.Value))
            {
                Compare(fragment.Location, sets.Of(fragment));
            }
        }

        void Compare(SourceLocation location, FlatSelectionSet root)
        {
            if (!budget.IsUsedUp && !comparison.TryCompare(root))
            {
                Report([location], Sentences.TooManyFields(budget.Limit), ErrorCodes.TooComplexToCompare);
            }
        }
    }

    private void ReportConflict(MergedField one, MergedField other, string reason)
    {
        if (Context.IsStopped)
        {
            return;
        }

        var ways = new List<(FieldSyntax One, FieldSyntax Other)>();
        for (var (a, b) = (one, other); a is not null && b is not null && a.Syntax != b.Syntax; (a, b) = (a.Above, b.Above))
        {
            ways.Add((a.Syntax, b.Syntax));
        }

        ways.Reverse();
        Report(
            [.. ways.Select(way => way.One.Location), .. ways.Select(way => way.Other.Location)],
            Sentences.FieldsDiffer(ways.Select(way => way.One.ResponseName), reason)
        );
    }
}
