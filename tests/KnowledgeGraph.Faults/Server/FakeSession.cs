using System.Buffers;
using System.Buffers.Binary;
using System.Net.Security;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Server;

/// <summary>The server's end of one connection, for scripts.</summary>
public sealed class FakeSession(Socket socket, Stream stream) : IDisposable
{
    private static readonly (string, object?)[] Nothing = [];

    private readonly Queue<FakeRequest> _requests = new();
    private readonly List<byte> _chunks = [];
    private byte[] _rest = [];

    /// <summary>The names of all messages so far, in order.</summary>
    public List<string> Seen { get; } = [];

    /// <summary>How many receives have brought something.</summary>
    public int Receives { get; private set; }

    /// <summary>Offers a manifest of versions: each with its number of lower minors, minor and major. Gives the version that the client chose.</summary>
    public async Task<byte[]> ManifestAsync(params byte[] ranges)
    {
        await OfferAsync();
        await RawAsync([0, 0, 1, 0xFF, (byte)(ranges.Length / 3), .. ranges.Chunk(3).SelectMany(range => (byte[])[0, .. range]), 0]);
        var choice = new byte[5];
        await stream.ReadExactlyAsync(choice);
        return choice;
    }

    /// <summary>Takes the 20 bytes of the client's offer and answers with a version.</summary>
    public async Task HandshakeAsync(byte minor = 8)
    {
        await OfferAsync();
        await RawAsync(0, 0, minor, 5);
    }

    /// <summary>The client's offer.</summary>
    public async Task<byte[]> OfferAsync()
    {
        var offer = new byte[20];
        for (var have = 0; have < offer.Length;)
        {
            var count = await stream.ReadAsync(offer.AsMemory(have));
            have += count > 0 ? count : throw new EndOfStreamException();
        }

        return offer;
    }

    public async Task AcceptLoginAsync(byte minor = 8)
    {
        await HandshakeAsync(minor);
        await ExpectAsync("HELLO");
        await SuccessAsync(("server", "Fake/1"), ("hints", new Dictionary<string, object?> { ["connection.recv_timeout_seconds"] = 60L }));
        if (minor > 0)
        {
            await ExpectAsync("LOGON");
            await SuccessAsync();
        }
    }

    /// <summary>Waits for a message, which must be this one; a goodbye is the end of the script.</summary>
    public async Task<FakeRequest> ExpectAsync(string name)
    {
        var request = await RequestAsync();
        if (request.Name == "GOODBYE")
        {
            throw new EndOfStreamException();
        }

        return request.Name == name ? request : throw new InvalidOperationException($"{request.Name} came where {name} was expected.");
    }

    /// <summary>Waits for messages in this order.</summary>
    public async Task ExpectAllAsync(params string[] names)
    {
        foreach (var name in names)
        {
            await ExpectAsync(name);
        }
    }

    public async Task<FakeRequest> RequestAsync()
    {
        while (_requests.Count == 0)
        {
            await ReceiveAsync();
        }

        return _requests.Dequeue();
    }

    /// <summary>Reads until the client closes.</summary>
    public async Task DrainAsync()
    {
        while (true)
        {
            await RequestAsync();
        }
    }

    public Task SuccessAsync() => SuccessAsync(Nothing);

    public Task SuccessAsync(params (string Key, object? Value)[] metadata) => MessageAsync(0x70, Map(metadata));

    public Task RecordAsync(params object?[] values) => MessageAsync(0x71, [values]);

    public Task FailureAsync(string code, string message) => MessageAsync(0x7F, Map(("neo4j_code", code), ("message", message)));

    public Task IgnoredAsync() => RawAsync(0, 2, 0xB0, 0x7E, 0, 0);

    public Task NoopAsync() => RawAsync(0, 0);

    public Task RawAsync(params byte[] bytes) => stream.WriteAsync(bytes).AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public Task MessageAsync(byte tag, params object?[] fields)
    {
        var message = Encode(tag, fields);
        return RawAsync([(byte)(message.Length >> 8), (byte)message.Length, .. message, 0, 0]);
    }

    /// <summary>The bytes of a message without chunk headers.</summary>
    public static byte[] Encode(byte tag, params object?[] fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new PackStreamWriter(buffer);
        writer.WriteStructureHeader(fields.Length, tag);
        foreach (var field in fields)
        {
            PackStreamValue.Write(writer, field, 64);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Says that nothing more comes, and still listens.</summary>
    public void HalfClose() => socket.Shutdown(SocketShutdown.Send);

    /// <summary>Says that encryption is over, and leaves the connection open.</summary>
    public Task ShutdownAsync() => ((SslStream)stream).ShutdownAsync();

    /// <summary>Closes as a process that is killed does: what is on its way is lost.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(true, 0);
        Dispose();
    }

    public void Dispose()
    {
        socket.Dispose();
        stream.Dispose();
    }

    private static Dictionary<string, object?> Map(params (string Key, object? Value)[] metadata) =>
        metadata.ToDictionary(entry => entry.Key, entry => entry.Value);

    private async Task ReceiveAsync()
    {
        var buffer = new byte[256 * 1024];
        var count = await stream.ReadAsync(buffer);
        if (count == 0)
        {
            throw new EndOfStreamException();
        }

        Receives++;
        byte[] bytes = [.. _rest, .. buffer.AsSpan(0, count)];
        var at = 0;
        while (bytes.Length - at >= 2 && BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at)) is var size && bytes.Length - at - 2 >= size)
        {
            _chunks.AddRange(bytes.AsSpan(at + 2, size));
            at += 2 + size;
            if (size == 0)
            {
                var request = FakeRequest.Read([.. _chunks]);
                Seen.Add(request.Name);
                _requests.Enqueue(request);
                _chunks.Clear();
            }
        }

        _rest = bytes[at..];
    }
}
