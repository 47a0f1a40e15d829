namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>A message of the server, matched with ours.</summary>
/// <param name="Kind">Success, Record, Ignored or Failure.</param>
/// <param name="Request">The message of ours that it answers.</param>
/// <param name="Body">A record's list or the map of a success or failure.</param>
/// <param name="HasMore">Whether the server keeps records back for another PULL.</param>
internal readonly record struct BoltReply(BoltMessage Kind, BoltMessage Request, ReadOnlyMemory<byte> Body, bool HasMore);
