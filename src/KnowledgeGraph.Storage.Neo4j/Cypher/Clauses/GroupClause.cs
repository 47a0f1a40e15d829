using System.Globalization;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Groups;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes how rows are sorted into groups and measured: a list of groups, each with its keys, its measures and the nodes that keys name.</summary>
internal static class GroupClause
{
    /// <summary>The groups, one more than are allowed.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="shape">How they are grouped.</param>
    /// <param name="node">The end of a subquery that gives the row of a key's node; null where none is asked for.</param>
    /// <param name="nodeVariable">The variable of that node.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="maxGroups">How many groups are allowed.</param>
    public static string Write(RowsText rows, GroupShape shape, string? node, string nodeVariable, StatementText statement, int maxGroups)
    {
        var row = rows.Variables;
        var keys = shape.Step.Keys.Select((_, at) => $"k{row.Depth}_{at}").ToArray();
        var measures = shape.Measures.Select((_, at) => $"m{row.Depth}_{at}").ToArray();
        var lists = shape.Step.Keys.Select((key, at) => $"UNWIND {Values(key, row, statement, maxGroups)} AS {keys[at]}");
        var measured = shape.Measures.Select((measure, at) => $"{MeasureClause.Write(measure, row)} AS {measures[at]}");
        var id = $"id{row.Depth}";
        var nodes = node is null
            ? "[]"
            : $"COLLECT {{ UNWIND [{string.Join(", ", keys.Select((key, at) => shape.Step.Keys[at].IsNode ? key : "null"))}] AS {id} OPTIONAL MATCH ({nodeVariable}:{CypherNames.CommonLabel} {{id: {id}}}) {node} }}";
        return $"COLLECT {{ {rows.Match()} WITH {row.Both} ORDER BY {SortClause.Order(null, row, statement, false)} {string.Join(" ", lists)} "
            + $"WITH {(shape.Measures.IsEmpty ? "DISTINCT " : string.Empty)}{string.Join(", ", keys.Concat(measured))} LIMIT {(maxGroups + 1).ToString(CultureInfo.InvariantCulture)} "
            + $"{Bound(nodes, keys.Concat(measures), row)}RETURN [[{string.Join(", ", keys)}], [{string.Join(", ", measures)}], {(node is null ? nodes : $"x{row.Depth}")}] }}";
    }

    // In a list beside other values, Neo4j takes an aggregate within a subquery for one of the list's own.
    private static string Bound(string nodes, IEnumerable<string> carried, RowVariables row) =>
        nodes == "[]" ? string.Empty : $"WITH {string.Join(", ", carried)}, {nodes} AS x{row.Depth} ";

    private static string Values(GroupKey key, RowVariables row, StatementText statement, int maxGroups)
    {
        if (key.Hops.IsEmpty)
        {
            return Values(key, row.Of(key.OnEdge), statement, maxGroups);
        }

        var from = row;
        var pattern = string.Empty;
        for (var at = 0; at < key.Hops.Length; at++)
        {
            var inner = from.Below();
            var where = key.HopAmong[at] is { } among ? $" WHERE {new FilterClause(statement).Write(among, inner)}" : string.Empty;
            pattern += $"{(at == 0 ? string.Empty : " ")}MATCH {ExpandClause.Pattern(key.Hops[at], from.Node, inner)}{where}";
            from = inner;
        }

        return $"CASE WHEN EXISTS {{ {pattern} }} THEN COLLECT {{ {pattern} UNWIND {Values(key, from.Node, statement, maxGroups)} AS v RETURN DISTINCT v }} ELSE [null] END";
    }

    private static string Values(GroupKey key, string variable, StatementText statement, int maxGroups)
    {
        if (key.Buckets is not { } buckets)
        {
            return $"[{variable}.{(key.Field is null ? CypherNames.Kind : CypherNames.Quote(key.Field.Name))}]";
        }

        var days = CypherNames.Days(variable, key.Name);
        var (start, end) = buckets.Match == DateMatch.Definitely ? (days[1], days[2]) : (days[0], days[3]);
        var first = buckets.From is { } from ? statement.Take(new ParameterView(from, ParameterPart.FirstDay)) : null;
        var last = buckets.To is { } to ? statement.Take(new ParameterView(to, ParameterPart.LastDay)) : null;
        var outside = new List<string>();
        outside.AddRange(last is null ? [] : [$"{start} > {last}"]);
        outside.AddRange(first is null ? [] : [$"{end} < {first}"]);
        outside.AddRange(first is null || last is null ? [] : [$"{first} > {last}"]);
        var lower = first is null ? start : $"CASE WHEN {start} < {first} THEN {first} ELSE {start} END";
        var upper = last is null ? end : $"CASE WHEN {end} > {last} THEN {last} ELSE {end} END";
        var (min, max) = (Number(DateBuckets.FirstDay), Number(DateBuckets.LastDay));
        var low = Bucket(lower, buckets.Bucket);
        var high = Bucket(upper, buckets.Bucket);
        var most = Number(maxGroups);
        return $"CASE WHEN {days[0]} IS NULL THEN [null]"
            + (outside.Count == 0 ? string.Empty : $" WHEN {string.Join(" OR ", outside)} THEN []")
            + $" WHEN {lower} < {min} OR {lower} > {max} OR {upper} < {min} OR {upper} > {max} THEN [{Number(DateBuckets.Open)}]"
            + $" ELSE range({low}, CASE WHEN {high} > {low} + {most} THEN {low} + {most} ELSE {high} END) END";
    }

    private static string Bucket(string day, DateBucket bucket)
    {
        var date = $"(date('1970-01-01') + duration({{days: {day}}}))";
        return bucket switch
        {
            DateBucket.Month => $"({date}.year * 12 + {date}.month - 1)",
            DateBucket.Year => $"{date}.year",
            DateBucket.Decade => $"toInteger(floor({date}.year / 10.0))",
            _ => $"toInteger(floor({date}.year / 100.0))",
        };
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
