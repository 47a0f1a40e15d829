namespace KnowledgeGraph.GraphQL.Validation.FieldMerging;

/// <summary>Gathers the fields of merged sets by response name, fragments followed, each once.</summary>
internal sealed class MergedFields(ValidationContext context, FlatSelectionSets sets)
{
    /// <summary>All fragments that were ever gathered: what they select is checked.</summary>
    public HashSet<string> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields of the set by response name, in the order in which they come; null where the budget is used up.</summary>
    public List<List<MergedField>>? Of(MergedSet merged, ComparisonBudget budget)
    {
        var groups = new List<List<MergedField>>();
        var byName = new Dictionary<string, List<MergedField>>(StringComparer.Ordinal);
        var spread = new HashSet<string>(StringComparer.Ordinal);
        var parts = new List<(FlatSelectionSet Set, MergedField? Above)>(merged.Parts);
        var order = 0;
        for (var index = 0; index < parts.Count; index++)
        {
            var (set, above) = parts[index];
            if (!budget.TrySpend(1 + set.Fields.Count + set.Spreads.Count))
            {
                return null;
            }

            foreach (var field in set.Fields)
            {
                if (!byName.TryGetValue(field.Syntax.ResponseName, out var group))
                {
                    byName.Add(field.Syntax.ResponseName, group = []);
                    groups.Add(group);
                }

                group.Add(new MergedField(field, above, order++));
            }

            foreach (var name in set.Spreads)
            {
                if (spread.Add(name) && context.Fragments.TryGetValue(name, out var fragment))
                {
                    Fragments.Add(name);
                    parts.Add((sets.Of(fragment), above));
                }
            }
        }

        return groups;
    }
}
