using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Messages cut into chunks and put together again, whatever the pieces.</summary>
public sealed class ChunkTests
{
    [Fact]
    public void What_is_written_is_read_whatever_the_pieces()
    {
        var random = new Random(3);
        for (var round = 0; round < 60; round++)
        {
            using var writer = new ChunkWriter();
            var messages = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Message(random)).ToList();
            foreach (var message in messages)
            {
                writer.BeginMessage();
                message.CopyTo(writer.GetSpan(message.Length));
                writer.Advance(message.Length);
                writer.EndMessage();
            }

            Read(writer.Written.Span, random).ShouldBe(messages.Select(Convert.ToHexString));
        }
    }

    [Theory]
    [InlineData(65535, 65535 + 4)]
    [InlineData(65536, 65536 + 6)]
    [InlineData(131070, 131070 + 6)]
    [InlineData(131071, 131071 + 8)]
    public void Long_messages_take_as_few_chunks_as_they_can(int length, int expected)
    {
        using var writer = new ChunkWriter();
        writer.BeginMessage();
        writer.GetSpan(length);
        writer.Advance(length);
        writer.EndMessage();
        writer.Written.Length.ShouldBe(expected);
    }

    [Fact]
    public void Random_bytes_give_messages_or_an_error()
    {
        var random = new Random(5);
        var bytes = new byte[400];
        for (var round = 0; round < 20_000; round++)
        {
            random.NextBytes(bytes);
            using var reader = new ChunkReader(1000);
            try
            {
                for (var at = 0; at < bytes.Length; at += 100)
                {
                    bytes.AsSpan(at, 100).CopyTo(reader.Room().Span);
                    reader.Received(100);
                    while (reader.TryRead(out var message))
                    {
                        message.Length.ShouldBeInRange(1, 1000);
                    }
                }
            }
            catch (BoltException error)
            {
                error.Code.ShouldBe(BoltErrorCodes.Limit);
            }
        }
    }

    private static byte[] Message(Random random)
    {
        var message = new byte[random.Next(10) == 0 ? random.Next(60_000, 200_000) : random.Next(1, 3000)];
        random.NextBytes(message);
        return message;
    }

    private static List<string> Read(ReadOnlySpan<byte> bytes, Random random)
    {
        using var reader = new ChunkReader(1_000_000);
        var read = new List<string>();
        while (!bytes.IsEmpty)
        {
            var room = reader.Room().Span;
            var count = Math.Min(Math.Min(room.Length, bytes.Length), random.Next(1, 20_000));
            bytes[..count].CopyTo(room);
            reader.Received(count);
            bytes = bytes[count..];
            while (reader.TryRead(out var message))
            {
                read.Add(Convert.ToHexString(message.Span));
            }
        }

        reader.IsAtRest().ShouldBeTrue();
        return read;
    }
}
