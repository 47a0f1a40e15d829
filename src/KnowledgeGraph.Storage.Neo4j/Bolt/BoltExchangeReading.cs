namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Reads a statement's answer as a whole.</summary>
public static class BoltExchangeReading
{
    /// <summary>Reads the current statement to its end.</summary>
    /// <param name="exchange">The answers.</param>
    /// <param name="take">Takes each record, which is valid only meanwhile; null drops them.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    /// <exception cref="BoltException">The statement failed, or the connection.</exception>
    public static async ValueTask ReadToEndAsync(this IBoltExchange exchange, Action<ReadOnlyMemory<byte>>? take, CancellationToken cancellation)
    {
        while (exchange.TryRead() is var read && read != BoltRead.End)
        {
            if (read == BoltRead.Pending)
            {
                await exchange.FillAsync(cancellation);
            }
            else
            {
                take?.Invoke(exchange.Record);
            }
        }
    }
}
