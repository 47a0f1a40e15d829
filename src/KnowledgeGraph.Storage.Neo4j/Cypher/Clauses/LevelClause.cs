using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes the level that an entry had on a date: that of the latest change that had begun by then and opens or raises.</summary>
internal static class LevelClause
{
    public static string Write(LevelStep step, RowVariables entry, StatementText statement)
    {
        var change = new RowVariables(entry.Depth + 1, $"n{entry.Depth + 1}", null);
        var ids = $"{entry.Relationship}.{CypherNames.Quote(step.Change.Interval.Changes.Name)}";
        var index = $"i{change.Depth}";
        var opening = step.Change.ChangeKind.EnumKind!.Values
            .Where(value => value.Effect is ChangeEffect.Opens or ChangeEffect.OpensAtLatest)
            .Select(value => $"\"{value.Name}\"");
        var begun = new FilterClause(statement).Write(step.Begun, change);
        var kind = $"{change.Node}.{CypherNames.Quote(step.Change.ChangeKind.Name)}";
        var level = $"{change.Node}.{CypherNames.Quote(step.Change.Level!.Name)}";
        return $"coalesce(COLLECT {{ UNWIND range(0, size({ids}) - 1) AS {index} MATCH ({change.Node}:{CypherNames.CommonLabel} {{id: {ids}[{index}]}}) WHERE {kind} IN [{string.Join(", ", opening)}] AND {begun} RETURN {level} ORDER BY {index} DESC LIMIT 1 }}[0], {entry.Relationship}.{CypherNames.Quote(step.Change.Interval.Level!.Name)})";
    }
}
