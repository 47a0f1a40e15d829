namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Shows the statements of a prepared plan.</summary>
public static class Neo4jStatements
{
    /// <summary>A statement for each root field, in their order; none for a plan of another store.</summary>
    public static IReadOnlyList<string> Of(IPreparedPlan prepared) =>
        prepared is Neo4jPlan plan ? [.. plan.Statements.Select(statement => statement.Text)] : [];
}
