using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes a total order, and the condition that a row stands behind or before a cursor in it. Missing values come last.</summary>
internal static class SortClause
{
    /// <summary>The order; reversed for a page that is taken from the end.</summary>
    public static string Order(SortOrder? order, RowVariables row, StatementText statement, bool reversed)
    {
        var items = new List<string>();
        foreach (var key in Keys(order, row, statement))
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
        var keys = Keys(order, row, statement);
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

    /// <summary>What a sort key is in a row: the expression, or the four days of a date.</summary>
    public static string[] Expressions(SortKey key, RowVariables row, StatementText statement) =>
        key switch
        {
            PropertyKey property => Parts(row.Of(property.OnEdge), property.Field),
            ScoreKey => [row.Hit!.Value.Score],
            CountKey count => [CountOf(count, row, statement)],
            RelatedKey { Scalar: ScalarKind.EdtfDate } related => [.. Enumerable.Range(0, 4).Select(day => Related(related, day, row, statement))],
            RelatedKey related => [Related(related, 0, row, statement)],
            _ => throw new InvalidOperationException($"No expression is made of {key.GetType().Name}."),
        };

    private static string[] Parts(string variable, PropertyField field) =>
        field.Scalar == ScalarKind.EdtfDate ? CypherNames.Days(variable, field.Name) : [$"{variable}.{CypherNames.Quote(field.Name)}"];

    private static string CountOf(CountKey count, RowVariables row, StatementText statement)
    {
        var inner = row.Below();
        var where = count.Counted is null ? string.Empty : $" WHERE {new FilterClause(statement).Write(count.Counted, inner)}";
        return $"COUNT {{ MATCH {ExpandClause.Pattern(count.Field, row.Node, inner)}{where} }}";
    }

    // Hop by hop, so that of several nodes the first by id is followed.
    private static string Related(RelatedKey related, int part, RowVariables row, StatementText statement)
    {
        var from = row;
        var text = string.Empty;
        for (var at = 0; at < related.Hops.Length; at++)
        {
            var inner = from.Below();
            var where = related.HopAmong[at] is { } among ? $" WHERE {new FilterClause(statement).Write(among, inner)}" : string.Empty;
            text += $"{(at == 0 ? string.Empty : " ")}MATCH {ExpandClause.Pattern(related.Hops[at], from.Node, inner)}{where} WITH {inner.Node} ORDER BY {inner.Node}.id LIMIT 1";
            from = inner;
        }

        return $"COLLECT {{ {text} RETURN {Expressions(related.Key, from, statement)[part]} }}[0]";
    }

    private static List<Key> Keys(SortOrder? order, RowVariables row, StatementText statement)
    {
        var keys = new List<Key>();
        for (var at = 0; at < (order?.Keys.Length ?? 0); at++)
        {
            var sortKey = order!.Keys[at];
            var expressions = Expressions(sortKey, row, statement);
            for (var part = 0; part < expressions.Length; part++)
            {
                var (place, day) = (at, sortKey.Scalar == ScalarKind.EdtfDate ? part : -1);
                keys.Add(
                    new Key(
                        expressions[part],
                        sortKey.Descending,
                        sortKey is not (CountKey or ScoreKey),
                        cursor => new ParameterView(cursor, ParameterPart.CursorKey, place, day)
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
