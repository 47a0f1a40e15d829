namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>What one try to read from an exchange gave.</summary>
public enum BoltRead
{
    /// <summary>A record: <see cref="IBoltExchange.Record"/>.</summary>
    Record,

    /// <summary>No more records of this statement; after the last one the transaction is committed too.</summary>
    End,

    /// <summary>Nothing has come yet: await <see cref="IBoltExchange.FillAsync"/> and try again.</summary>
    Pending,
}
