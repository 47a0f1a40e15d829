using System.Globalization;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes the search for the nodes around a node: one depth after the other, each only while there is room.</summary>
internal sealed class NeighbourhoodClause(NeighbourhoodStep step, OntologyModel ontology, StatementText statement)
{
    private readonly WalkClause _walk = new(step.Walk, ontology, statement);

    /// <summary>All clauses up to the variables <c>ns</c> and <c>ds</c>, the nodes and their depths, and <c>cut</c>.</summary>
    public string Write()
    {
        var limit = statement.Value(step.Limit);
        var text = $"MATCH (n:{CypherNames.CommonLabel} {{id: {statement.Value(step.Of)}}}) WITH [n] AS ns, [0] AS ds, [n] AS rim";
        for (var depth = 1; depth <= step.Walk.Longest; depth++)
        {
            var number = depth.ToString(CultureInfo.InvariantCulture);
            var conditions = _walk.Relationship("r").Append("NOT y IN ns").Concat(_walk.Node("y"));
            text += $" CALL (ns, rim) {{ UNWIND CASE WHEN size(ns) <= {limit} AND {statement.Value(step.Depth)} >= {number} THEN rim ELSE [] END AS x "
                + $"MATCH (x){_walk.Hop("r", $"(y:{CypherNames.CommonLabel})")} WHERE {string.Join(" AND ", conditions)} "
                + $"WITH DISTINCT y ORDER BY y.id LIMIT {limit} + 1 RETURN collect(y) AS more }} "
                + $"WITH ns + more AS ns, ds + [y IN more | {number}] AS ds, more AS rim";
        }

        return $"{text} WITH ns[0..{limit}] AS ns, ds[0..{limit}] AS ds, size(ns) > {limit} AS cut";
    }

    /// <summary>The relationships among the nodes <c>ns</c>, by id, one more than there may be.</summary>
    public string Among(string relationship, int most) =>
        $"UNWIND ns AS x MATCH (x){_walk.Forward(relationship, $"(y:{CypherNames.CommonLabel})")} WHERE {string.Join(" AND ", _walk.Relationship(relationship).Append("y IN ns"))} "
        + $"WITH {relationship} ORDER BY {relationship}.id LIMIT {(most + 1).ToString(CultureInfo.InvariantCulture)}";
}
