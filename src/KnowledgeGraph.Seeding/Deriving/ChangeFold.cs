using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Validation;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Deriving;

/// <summary>Folds the changes of one model into the intervals for which elements hold and changes forbid.</summary>
/// <remarks><c>docs/scope.md</c> tells the rules. The order of the fold is total: date, effect, id.</remarks>
internal sealed class ChangeFold(OntologyModel ontology, ChangeModel model, NodeIndex nodes, IReadOnlyList<RelationshipData> relationships)
{
    private readonly IntervalWriter _writer = new(ontology, model);

    /// <summary>The derived relationships; what is clearly wrong is reported.</summary>
    public List<RelationshipData> Run()
    {
        List<Change> changes = new ChangeReader(ontology, model, nodes, relationships).Read();
        CheckEnds(changes.ToDictionary(change => change.Id, StringComparer.Ordinal));
        foreach (IGrouping<(string, string), Change> pair in changes.GroupBy(change => (change.Whole, change.Element)))
        {
            Change[] sorted = [.. pair];
            Array.Sort(sorted, Compare);
            FoldIntervals(sorted.Where(change => !change.Forbids));
            FoldConstraints(sorted.Where(change => change.Forbids));
        }

        return _writer.Written;
    }

    // Of one date: what opens, what keeps, what closes, so that a successor goes on with the interval and nothing is closed unopened.
    private static int Compare(Change left, Change right)
    {
        int order = left.Effective.Bounds.CompareTo(right.Effective.Bounds);
        order = order != 0 ? order : left.Effect.CompareTo(right.Effect);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    private void FoldIntervals(IEnumerable<Change> changes)
    {
        OpenInterval? open = null;
        EdtfDate? expired = null;
        foreach (Change change in changes)
        {
            if (open is not null && open.CarriedUntil.IsBefore(change.Effective))
            {
                expired = open.CarriedUntil.Day;
                _writer.WriteHeld(open, expired);
                open = null;
            }

            if (open is not null)
            {
                open.Add(change);
                if (change.Effect == ChangeEffect.Closes)
                {
                    _writer.WriteHeld(open, change.Effective);
                    (open, expired) = (null, null);
                }
            }
            else if (change.IsOpening)
            {
                open = new OpenInterval(change);
            }
            else if (change.Effect == ChangeEffect.Closes)
            {
                ReportNothingToEnd(change, expired);
            }
        }

        if (open is not null)
        {
            _writer.WriteHeld(open, open.CarriedUntil.Day);
        }
    }

    private void FoldConstraints(IEnumerable<Change> changes)
    {
        List<OpenInterval> open = [];
        foreach (Change change in changes)
        {
            foreach (OpenInterval expired in open.Where(constraint => constraint.CarriedUntil.IsBefore(change.Effective)).ToArray())
            {
                _writer.WriteForbidden(expired, expired.CarriedUntil.Day);
                open.Remove(expired);
            }

            if (change.Effect != ChangeEffect.Closes)
            {
                open.Add(new OpenInterval(change));
                continue;
            }

            OpenInterval[] closed =
                [.. open.Where(constraint => change.Ends.Count == 0 || change.Ends.Contains(constraint.Opening.Id))];
            if (closed.Length == 0)
            {
                ReportNothingToEnd(change, null);
            }

            foreach (OpenInterval constraint in closed)
            {
                constraint.Add(change);
                _writer.WriteForbidden(constraint, change.Effective);
                open.Remove(constraint);
            }
        }

        foreach (OpenInterval constraint in open)
        {
            _writer.WriteForbidden(constraint, constraint.CarriedUntil.Day);
        }
    }

    private void CheckEnds(Dictionary<string, Change> changes)
    {
        foreach (Change change in changes.Values)
        {
            foreach (string id in change.Ends)
            {
                if (changes.TryGetValue(id, out Change? ended) && (ended.Whole, ended.Element) != (change.Whole, change.Element))
                {
                    string message =
                        $"`{model.Ends}` names a change of `{ended.Element}` in `{ended.Whole}`; this one changes `{change.Element}` in `{change.Whole}`.";
                    change.Draft.Location.Report(SeedMistakeCodes.EndsElsewhere, id, message);
                }
            }
        }
    }

    private static void ReportNothingToEnd(Change change, EdtfDate? expired)
    {
        string open = change.Forbids ? "is forbidden" : "is open";
        string since = expired is null ? "" : $" The last act that carried it had ended on {expired}.";
        string message = $"On {change.Effective} nothing of `{change.Element}` in `{change.Whole}` {open} that this change could close.{since}";
        change.Draft.Location.Report(SeedMistakeCodes.NothingToEnd, change.Id, message);
    }
}
