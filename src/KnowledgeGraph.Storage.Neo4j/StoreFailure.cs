using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>A failure of the database as the port reports it, with the server's own code in the sentence.</summary>
internal static class StoreFailure
{
    public static StoreException Of(BoltException failure) =>
        new(
            failure.Code,
            failure.ServerCode is null || failure.Message.Contains(failure.ServerCode, StringComparison.Ordinal)
                ? failure.Message
                : $"{failure.Message} ({failure.ServerCode})",
            failure
        );
}
