namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>The first bytes of a connection: four offers out, one version back.</summary>
/// <remarks>https://neo4j.com/docs/bolt/current/bolt/handshake/</remarks>
internal static class BoltHandshake
{
    private const byte Major = 5;
    private const byte HighestMinor = 8;

    /// <summary>Bolt's magic number, then 5.8 down to 5.0 as one range, then three empty offers.</summary>
    public static ReadOnlyMemory<byte> Offer { get; } =
        new byte[] { 0x60, 0x60, 0xB0, 0x17, 0, HighestMinor, HighestMinor, Major, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 };

    /// <summary>The number of bytes of the answer.</summary>
    public const int AnswerLength = 4;

    public static BoltVersion ReadAnswer(ReadOnlySpan<byte> answer, BoltAddress address)
    {
        if (answer.SequenceEqual("HTTP"u8))
        {
            throw BoltErrors.SpeaksHttp(address);
        }

        return answer switch
        {
            [0, 0, 0, 0] => throw BoltErrors.NoVersion(address),
            [0, 0, <= HighestMinor and var minor, Major] => new BoltVersion(Major, minor),
            [0, 0, _, _] => throw BoltErrors.NoVersion(address),
            _ => throw BoltErrors.NotBolt(address),
        };
    }
}
