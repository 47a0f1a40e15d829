using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>The statements that write rows; what has the same hash is not written again.</summary>
internal static class SeedStatements
{
    public static string OfNodes(OntologyModel ontology, NodeKind kind)
    {
        var own = kind.Labels.Select(CypherNames.Quote).ToArray();
        var others = ontology.Kinds.Cast<NodeType>().Concat(ontology.Interfaces).Select(CypherNames.Label).Except(own).ToArray();
        var remove = others.Length == 0 ? string.Empty : $" REMOVE n:{string.Join(':', others)}";
        return $"CYPHER 5 UNWIND $rows AS row MERGE (n:{CypherNames.CommonLabel} {{id: row.id}}) "
            + $"WITH n, row WHERE n.{CypherNames.Hash} IS NULL OR n.{CypherNames.Hash} <> row.hash "
            + $"SET n = row.values SET n:{string.Join(':', own)}{remove}";
    }

    public static string OfRelationships(RelationshipKind kind) =>
        $"CYPHER 5 UNWIND $rows AS row MATCH (a:{CypherNames.CommonLabel} {{id: row.source}}) MATCH (b:{CypherNames.CommonLabel} {{id: row.target}}) "
        + $"MERGE (a)-[r:{CypherNames.Quote(kind.Type)} {{id: row.id}}]->(b) "
        + $"WITH r, row WHERE r.{CypherNames.Hash} IS NULL OR r.{CypherNames.Hash} <> row.hash SET r = row.values";
}
