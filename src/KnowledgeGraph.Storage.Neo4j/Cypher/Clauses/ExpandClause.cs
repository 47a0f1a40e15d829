using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes the pattern from a node over a relationship to the nodes at its other end.</summary>
internal static class ExpandClause
{
    public static string Pattern(RelationshipField field, string from, RowVariables to)
    {
        var relationship = $"[{to.Relationship}:{CypherNames.Quote(field.Relationship.Type)}]";
        var target = $"({to.Node}:{CypherNames.Label(field.Target)})";
        return field.Direction == RelationshipDirection.Out
            ? $"({from})-{relationship}->{target}"
            : $"({from})<-{relationship}-{target}";
    }
}
