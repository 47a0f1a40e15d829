using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes where the words of a search are found, how well each node fits, and in which of its fields most was found.</summary>
/// <remarks>
/// Words are sought by how they begin: that of a whole word ends with a space. Each place at which a word stands is moved back by the word's place in its
/// phrase; where as many meet as the phrase has words, the phrase stands.
/// </remarks>
internal static class SearchClause
{
    /// <summary>The variable of the node's id behind <see cref="Hits"/>.</summary>
    public const string Id = "id";

    /// <summary>The ids of the nodes in which all phrases stand, with score and field.</summary>
    public static string Hits(SearchStep search, RowVariables row, StatementText statement)
    {
        var words = statement.Take(new ParameterView(search.Text, ParameterPart.SearchWords));
        var phrases = statement.Take(new ParameterView(search.Text, ParameterPart.SearchPhrases));
        var (score, field) = row.Hit!.Value;
        return $"UNWIND {words} AS w MATCH (t:{CypherNames.WordLabel}) WHERE t.key STARTS WITH w[0] "
            + "WITH w[1] AS phrase, w[2] AS place, w[3] AS size, t.rarity AS rarity, t.nodes AS nodes, t.fields AS fields, t.impacts AS impacts, t.places AS places "
            + "UNWIND range(0, size(nodes) - 1) AS i "
            + $"WITH phrase, size, nodes[i] AS {Id}, fields[i] AS field, places[i] - place AS start, rarity * impacts[i] AS value "
            + $"WITH phrase, size, {Id}, field, start, count(*) AS found, sum(value) AS value WHERE found = size "
            + $"WITH phrase, {Id}, field, max(value) AS value "
            + $"WITH {Id}, field, sum(value) AS value, collect(phrase) AS phrases "
            + $"WITH {Id}, sum(value) AS {score}, min([-value, field])[1] AS {field}, collect(phrases) AS phrases "
            + $"WHERE all(p IN range(1, {phrases}) WHERE any(some IN phrases WHERE p IN some))";
    }

    /// <summary>Whether a prefix of the search stands for too many words.</summary>
    public static string IsTooBroad(SearchStep search, StatementText statement)
    {
        var prefixes = statement.Take(new ParameterView(search.Text, ParameterPart.SearchPrefixes));
        var most = KnowledgeGraph.Ontology.Search.SearchLimits.MaxExpansions;
        return $"any(prefix IN {prefixes} WHERE COUNT {{ MATCH (t:{CypherNames.WordLabel}) WHERE t.key STARTS WITH prefix AND t.part = 0 }} > {most})";
    }
}
