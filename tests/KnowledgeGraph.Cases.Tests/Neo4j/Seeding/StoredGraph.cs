using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>What a database holds, a line each, in one order whatever the server's own numbers are.</summary>
internal static class StoredGraph
{
    /// <summary>Everything: nodes with labels and properties, relationships with type, ends and properties, constraints and indexes.</summary>
    public static async Task<string[]> AllAsync(IBoltDriver driver)
    {
        var nodes = await driver.RowsAsync("MATCH (n) RETURN elementId(n), labels(n), properties(n)");
        var texts = nodes.ToDictionary(row => (string)row[0]!, row => $"({Labels(row[1])} {WireValues.Text(row[2])})", StringComparer.Ordinal);
        var relationships = await driver.RowsAsync("MATCH (a)-[r]->(b) RETURN elementId(a), elementId(b), type(r), properties(r)");
        var indexes = await driver.RowsAsync("SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties, owningConstraint");
        return
        [
            .. texts.Values.Order(StringComparer.Ordinal),
            .. relationships
                .Select(row => $"{texts[(string)row[0]!]}-[{row[2]} {WireValues.Text(row[3])}]->{texts[(string)row[1]!]}")
                .Order(StringComparer.Ordinal),
            .. indexes.Select(WireValues.Text).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What others wrote, with the server's numbers, so that nothing was written anew either.</summary>
    public static async Task<string[]> StrangersAsync(IBoltDriver driver)
    {
        var nodes = await driver.RowsAsync(
            "MATCH (n) WHERE NOT n:KnowledgeGraphNode AND NOT n:KnowledgeGraphVersion AND NOT n:KnowledgeGraphWord RETURN elementId(n), labels(n), properties(n)"
        );
        var relationships = await driver.RowsAsync(
            "MATCH (a)-[r]->(b) WHERE r._hash IS NULL RETURN elementId(r), type(r), elementId(a), elementId(b), properties(r)"
        );
        return [.. nodes.Concat(relationships).Select(WireValues.Text).Order(StringComparer.Ordinal)];
    }

    private static string Labels(object? labels) => string.Join(':', ((List<object?>)labels!).Cast<string>().Order(StringComparer.Ordinal));
}
