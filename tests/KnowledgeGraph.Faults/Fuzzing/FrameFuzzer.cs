using KnowledgeGraph.Faults.Server;

namespace KnowledgeGraph.Faults.Fuzzing;

/// <summary>Makes what a server might send: sound messages, broken ones, and bytes by chance; repeatable by its seed.</summary>
public sealed class FrameFuzzer(int seed)
{
    private const int MostBody = 400;

    private readonly Random _random = new(seed);

    /// <summary>A choice by chance.</summary>
    public int Next(int below) => _random.Next(below);

    /// <summary>The bytes of one frame, chunk headers included; whether they are right is left to chance.</summary>
    public byte[] Frame()
    {
        var body = _random.Next(10) switch
        {
            0 => Bytes(_random.Next(MostBody)),
            1 => Nested(_random.Next(3000)),
            2 => Claim(),
            < 6 => Mutated(Sound()),
            _ => Sound(),
        };
        return _random.Next(12) switch
        {
            0 => [0, 0, .. Chunk(body, body.Length)],
            1 => Chunk(body, _random.Next(ushort.MaxValue)),
            2 => Mutated(Chunk(body, body.Length)),
            3 => InPieces(body),
            _ => Chunk(body, body.Length),
        };
    }

    /// <summary>A sound message with one thing changed.</summary>
    public byte[] Mutated(byte[] bytes)
    {
        var changed = bytes.ToList();
        for (var times = 1 + _random.Next(3); times > 0; times--)
        {
            var at = _random.Next(changed.Count + 1);
            switch (_random.Next(5))
            {
                case 0 when at < changed.Count:
                    changed[at] ^= (byte)(1 << _random.Next(8));
                    break;
                case 1 when at < changed.Count:
                    changed[at] = Interesting();
                    break;
                case 2 when at < changed.Count:
                    changed.RemoveRange(at, Math.Min(changed.Count - at, 1 + _random.Next(4)));
                    break;
                case 3:
                    changed.Insert(at, Interesting());
                    break;
                default:
                    changed.InsertRange(at, changed.GetRange(0, Math.Min(changed.Count, _random.Next(8))));
                    break;
            }
        }

        return [.. changed];
    }

    private byte[] Sound() =>
        _random.Next(8) switch
        {
            0 => FakeSession.Encode(0x7F, Map(("neo4j_code", "Neo.ClientError.Statement.SyntaxError"), ("message", "Wrong."), ("diagnostic_record", Value(3)))),
            1 => [0xB0, 0x7E],
            2 => FakeSession.Encode(0x70, Map(("has_more", _random.Next(3) == 0), ("bookmark", "b"), ("stats", Value(2)), ("statuses", Value(3)), ("plan", Value(4)))),
            3 => FakeSession.Encode(0x70, Map(("fields", Value(1)), ("qid", 1L))),
            4 => FakeSession.Encode(0x70, Map(("rt", Map(("ttl", Value(0)), ("servers", Value(3)))), ("hints", Value(2)))),
            _ => FakeSession.Encode(0x71, [new[] { Value(4), Value(2), "text" }]),
        };

    private object? Value(int depth) =>
        _random.Next(depth > 0 ? 9 : 6) switch
        {
            0 => null,
            1 => _random.Next(2) == 0,
            2 => _random.NextInt64(long.MinValue, long.MaxValue) >> _random.Next(64),
            3 => _random.NextDouble(),
            4 => new string((char)('a' + _random.Next(26)), _random.Next(40)),
            5 => Bytes(_random.Next(20)),
            6 => Enumerable.Range(0, _random.Next(5)).Select(_ => Value(depth - 1)).ToArray(),
            7 => Map(("key", Value(depth - 1)), ("other", Value(depth - 1))),
            _ => new[] { Value(depth - 1) },
        };

    private static Dictionary<string, object?> Map(params (string Key, object? Value)[] entries) => entries.ToDictionary(entry => entry.Key, entry => entry.Value);

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    // Markers of every kind, and the ends of the ranges of lengths.
    private byte Interesting() => ((ReadOnlySpan<byte>)[0, 1, 0x7F, 0x80, 0x8F, 0x91, 0xA1, 0xB0, 0xB1, 0xC0, 0xC1, 0xCB, 0xCE, 0xD2, 0xD6, 0xDA, 0xDF, 0xEF, 0xFF])[_random.Next(19)];

    private byte[] Nested(int levels) => [0xB1, (byte)(0x70 + _random.Next(2)), .. Enumerable.Repeat((byte)(_random.Next(2) == 0 ? 0x91 : 0xB1), levels), 0xC0];

    // A list, map, text or bytes of up to four thousand million, with little behind it.
    private byte[] Claim() =>
        [0xB1, (byte)(0x70 + _random.Next(2)), (byte)(0x90 + _random.Next(3)), ((byte[])[0xCE, 0xD2, 0xD6, 0xDA])[_random.Next(4)], .. Bytes(4), .. Bytes(_random.Next(20))];

    private static byte[] Chunk(byte[] body, int length) => [(byte)(length >> 8), (byte)length, .. body, 0, 0];

    private byte[] InPieces(byte[] body)
    {
        var pieces = new List<byte>();
        for (var at = 0; at < body.Length;)
        {
            var count = Math.Min(body.Length - at, 1 + _random.Next(9));
            pieces.AddRange([0, (byte)count, .. body.AsSpan(at, count)]);
            at += count;
        }

        return [.. pieces, 0, 0];
    }
}
