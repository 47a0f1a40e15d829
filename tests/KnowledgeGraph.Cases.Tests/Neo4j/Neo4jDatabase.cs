namespace KnowledgeGraph.Cases.Tests.Neo4j;

/// <summary>The name of the collection of all tests that write to the one database: they run one after the other.</summary>
public static class Neo4jDatabase
{
    /// <summary>The collection's name.</summary>
    public const string Collection = "The Neo4j database";
}
