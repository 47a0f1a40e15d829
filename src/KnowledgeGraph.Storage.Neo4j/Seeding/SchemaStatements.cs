using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>The constraints and indexes that an ontology asks for.</summary>
internal static class SchemaStatements
{
    public static IEnumerable<string> Of(OntologyModel ontology)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        yield return $"CREATE CONSTRAINT kg_node_id IF NOT EXISTS FOR (n:{CypherNames.CommonLabel}) REQUIRE n.id IS UNIQUE";
        yield return $"CREATE CONSTRAINT kg_version IF NOT EXISTS FOR (m:{CypherNames.MarkerLabel}) REQUIRE m.{CypherNames.MarkerKey} IS UNIQUE";
        yield return $"CREATE CONSTRAINT kg_word IF NOT EXISTS FOR (t:{CypherNames.WordLabel}) REQUIRE t.key IS UNIQUE";
        foreach (var type in ontology.Kinds.Cast<NodeType>().Concat(ontology.Interfaces))
        {
            yield return $"CREATE INDEX {Name("kg_id", type.Label)} IF NOT EXISTS FOR (n:{CypherNames.Label(type)}) ON (n.id)";
        }

        foreach (var kind in ontology.Relationships)
        {
            yield return $"CREATE CONSTRAINT {Name("kg_relationship_id", kind.Type)} IF NOT EXISTS FOR ()-[r:{CypherNames.Quote(kind.Type)}]-() REQUIRE r.id IS UNIQUE";
        }

        keys.UnionWith(StoredWords.Keys);

        // A key that no value has used yet would be warned about in every statement that names it.
        foreach (var field in ontology.Kinds.SelectMany(kind => kind.Fields).Concat(ontology.PropertiesTypes.SelectMany(type => type.Fields)))
        {
            foreach (var key in StoredValues.KeysOf(field))
            {
                keys.Add(key);
            }
        }

        foreach (var key in keys.Order(StringComparer.Ordinal))
        {
            yield return $"CALL db.createProperty(\"{key}\")";
        }

        if (ontology.Timeline is { } timeline)
        {
            var days = string.Join(", ", CypherNames.Days("n", timeline.Date.Name));
            yield return $"CREATE INDEX {Name("kg_timeline", $"{timeline.Items.Label}_{timeline.Date.Name}")} IF NOT EXISTS FOR (n:{CypherNames.Label(timeline.Items)}) ON ({days}, n.id)";
        }
    }

    /// <summary>Whether a failure says that there is such a constraint or index already: <c>IF NOT EXISTS</c> looks first and makes it after.</summary>
    public static bool WasJustMade(string? serverCode) =>
        serverCode is not null
        && serverCode.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal)
        && serverCode.EndsWith("AlreadyExists", StringComparison.Ordinal);

    private static string Name(string prefix, string word) => $"`{prefix}_{word}`";
}
