using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes a total order, and the condition that a row stands behind or before a cursor in it. Missing values come last.</summary>
internal static class SortClause
{
    /// <summary>The order; reversed for a page that is taken from the end.</summary>
    public static string Order(SortOrder? order, RowVariables row, bool reversed)
    {
        var items = new List<string>();
        foreach (var key in Keys(order, row))
        {
            if (key.MayMiss && (key.Descending || reversed))
            {
                items.Add($"{key.Property} IS NULL{(reversed ? " DESC" : string.Empty)}");
            }

            items.Add(key.Descending != reversed ? $"{key.Property} DESC" : key.Property);
        }

        return string.Join(", ", items);
    }

    /// <summary>That a row stands behind a cursor, or before it.</summary>
    public static string Beyond(StatementText statement, SortOrder order, RowVariables row, Parameter cursor, bool before)
    {
        var keys = Keys(order, row);
        var places = keys.Select(key => statement.Take(key.CursorPart(cursor))).ToArray();
        var alternatives = new List<string>();
        for (var at = 0; at < keys.Count; at++)
        {
            var same = keys.Take(at).Select((key, place) => Same(key, places[place]));
            alternatives.Add($"({string.Join(" AND ", same.Append(Beyond(keys[at], places[at], before)))})");
        }

        return $"({string.Join(" OR ", alternatives)})";
    }

    private static string Same(Key key, string place) =>
        key.MayMiss ? $"({key.Property} = {place} OR ({key.Property} IS NULL AND {place} IS NULL))" : $"{key.Property} = {place}";

    private static string Beyond(Key key, string place, bool before)
    {
        var beyond = $"{key.Property} {(key.Descending != before ? "<" : ">")} {place}";
        return !key.MayMiss ? beyond
            : before ? $"({beyond} OR ({key.Property} IS NOT NULL AND {place} IS NULL))"
            : $"({beyond} OR ({key.Property} IS NULL AND {place} IS NOT NULL))";
    }

    private static List<Key> Keys(SortOrder? order, RowVariables row)
    {
        var keys = new List<Key>();
        for (var at = 0; at < (order?.Keys.Length ?? 0); at++)
        {
            var sortKey = order!.Keys[at];
            var place = at;
            if (sortKey.Field.Scalar != ScalarKind.EdtfDate)
            {
                var property = $"{row.Of(sortKey.OnEdge)}.{CypherNames.Quote(sortKey.Field.Name)}";
                keys.Add(new Key(property, sortKey.Descending, true, cursor => new ParameterView(cursor, ParameterPart.CursorKey, place)));
                continue;
            }

            var days = CypherNames.Days(row.Of(sortKey.OnEdge), sortKey.Field.Name);
            for (var day = 0; day < days.Length; day++)
            {
                var which = day;
                keys.Add(
                    new Key(
                        days[day],
                        sortKey.Descending,
                        true,
                        cursor => new ParameterView(cursor, ParameterPart.CursorKey, place, which)
                    )
                );
            }
        }

        keys.Add(new Key($"{row.Node}.id", false, false, cursor => new ParameterView(cursor, ParameterPart.CursorNode)));
        if (row.Relationship is not null)
        {
            keys.Add(new Key($"{row.Relationship}.id", false, false, cursor => new ParameterView(cursor, ParameterPart.CursorRelationship)));
        }

        return keys;
    }

    private sealed record Key(string Property, bool Descending, bool MayMiss, Func<Parameter, ParameterView> CursorPart);
}
