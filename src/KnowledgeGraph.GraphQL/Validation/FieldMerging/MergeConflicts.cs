using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.FieldMerging;

/// <summary>Passes each conflict on once, however many ways lead to it.</summary>
/// <param name="report">Called with the two fields that conflict, and why.</param>
internal sealed class MergeConflicts(Action<MergedField, MergedField, string> report)
{
    private readonly HashSet<(FieldSyntax, FieldSyntax)> _known = [];

    public void Add(MergedField one, MergedField other, MergeChecks check)
    {
        // What is selected below two fields that conflict is no concern until these two are parted.
        for (var (a, b) = (one.Above, other.Above); a is not null && b is not null && a.Syntax != b.Syntax; (a, b) = (a.Above, b.Above))
        {
            if (_known.Contains(Pair(a, b)))
            {
                return;
            }
        }

        if (_known.Add(Pair(one, other)))
        {
            report(one, other, Difference.Between(one.Selected, other.Selected, check) ?? "");
        }
    }

    private static (FieldSyntax, FieldSyntax) Pair(MergedField one, MergedField other) =>
        one.Syntax.Location.Offset < other.Syntax.Location.Offset ? (one.Syntax, other.Syntax) : (other.Syntax, one.Syntax);
}
