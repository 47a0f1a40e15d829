namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>The first bytes of a connection: four offers out, then one version back, or all that the server speaks (a manifest), of which we choose.</summary>
/// <remarks>https://neo4j.com/docs/bolt/current/bolt/handshake/</remarks>
internal static class BoltHandshake
{
    private const byte Major = 5;
    private const byte HighestMinor = 8;
    private const int MostOffers = 64;
    private const int MostNumberBytes = 9;

    /// <summary>Bolt's magic number, then the offer of a manifest (version 1), then 5.8 down to 5.0 as one range, then two empty offers.</summary>
    public static ReadOnlyMemory<byte> Offer { get; } =
        new byte[] { 0x60, 0x60, 0xB0, 0x17, 0, 0, 1, 0xFF, 0, HighestMinor, HighestMinor, Major, 0, 0, 0, 0, 0, 0, 0, 0 };

    /// <summary>Agrees on a version.</summary>
    public static async ValueTask<BoltVersion> AgreeAsync(BoltTransport transport, BoltAddress address, CancellationToken cancellation)
    {
        transport.Send(Offer);
        try
        {
            var answer = await ReadAsync(transport, 4, cancellation).ConfigureAwait(false);
            return answer is [0, 0, 1, 0xFF]
                ? await ChooseAsync(transport, address, cancellation).ConfigureAwait(false)
                : Read(answer, address);
        }
        catch (BoltException lost) when (lost.Code == BoltErrorCodes.ConnectionLost)
        {
            throw BoltErrors.HandshakeLost(address, lost);
        }
    }

    private static BoltVersion Read(ReadOnlySpan<byte> answer, BoltAddress address) =>
        answer switch
        {
            _ when answer.SequenceEqual("HTTP"u8) => throw BoltErrors.SpeaksHttp(address),
            [0, 0, 0, 0] => throw BoltErrors.NoVersion(address),
            [0, 0, <= HighestMinor and var minor, Major] => new BoltVersion(Major, minor),
            [0, 0, _, _] => throw BoltErrors.NoVersion(address),
            _ => throw BoltErrors.NotBolt(address),
        };

    /// <summary>Reads the manifest: how many ranges of versions, each with its number of lower minors, minor and major, then a mask of capabilities.</summary>
    private static async ValueTask<BoltVersion> ChooseAsync(BoltTransport transport, BoltAddress address, CancellationToken cancellation)
    {
        var count = await ReadNumberAsync(transport, cancellation).ConfigureAwait(false);
        if (count > MostOffers)
        {
            throw BoltErrors.NotBolt(address);
        }

        var offers = await ReadAsync(transport, 4 * (int)count, cancellation).ConfigureAwait(false);

        // None of the capabilities is defined yet, so all are left.
        await ReadNumberAsync(transport, cancellation).ConfigureAwait(false);
        var minor = HighestOf(offers);
        transport.Send(minor < 0 ? new byte[5] : new byte[] { 0, 0, (byte)minor, Major, 0 });
        await transport.SentAsync(Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
        return minor < 0 ? throw BoltErrors.NoVersion(address) : new BoltVersion(Major, (byte)minor);
    }

    private static int HighestOf(ReadOnlySpan<byte> offers)
    {
        var highest = -1;
        for (; offers.Length >= 4; offers = offers[4..])
        {
            var (lower, minor) = (offers[1], offers[2]);
            if (offers[3] == Major && lower <= minor && minor - lower <= HighestMinor)
            {
                highest = Math.Max(highest, Math.Min(minor, HighestMinor));
            }
        }

        return highest;
    }

    /// <summary>Seven bits a byte, the lowest first; the high bit says that more follow.</summary>
    private static async ValueTask<long> ReadNumberAsync(BoltTransport transport, CancellationToken cancellation)
    {
        var number = 0L;
        for (var at = 0; at < MostNumberBytes; at++)
        {
            var next = (await ReadAsync(transport, 1, cancellation).ConfigureAwait(false))[0];
            number |= (long)(next & 0x7F) << (7 * at);
            if (next < 0x80)
            {
                return number;
            }
        }

        throw BoltErrors.Protocol("a number of the handshake does not end");
    }

    private static async ValueTask<byte[]> ReadAsync(BoltTransport transport, int count, CancellationToken cancellation)
    {
        var bytes = new byte[count];
        for (var have = 0; have < count;)
        {
            have += await transport.ReceiveAsync(bytes.AsMemory(have), Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
        }

        return bytes;
    }
}
