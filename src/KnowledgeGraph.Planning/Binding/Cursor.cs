using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Planning.Binding;

/// <summary>A place in an order: the values of its keys and the ids that end it. Stable under equal keys, and bound to its order.</summary>
/// <param name="Keys">Per sort key null, string, int, double, bool or <see cref="EdtfBounds"/>.</param>
/// <param name="NodeId">The node's id.</param>
/// <param name="RelationshipId">The relationship's id; empty where the node was not reached on one.</param>
public sealed record Cursor(ImmutableArray<object?> Keys, string NodeId, string RelationshipId)
{
    // The texts of its keys stand in it.
    private const int MaxLength = 256 * 1024;

    /// <summary>The cursor as text, base64url.</summary>
    public static string Encode(string orderDigest, IReadOnlyList<object?> keys, string nodeId, string relationshipId)
    {
        using var bytes = new MemoryStream();
        Write(bytes, orderDigest);
        bytes.WriteByte(checked((byte)keys.Count));
        foreach (var key in keys)
        {
            WriteKey(bytes, key);
        }

        Write(bytes, nodeId);
        Write(bytes, relationshipId);
        return Base64Url.EncodeToString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads a cursor; null with the rest of a sentence where it is none, or one of another order.</summary>
    public static Cursor? TryDecode(string text, string orderDigest, out string? reason)
    {
        reason = "is no cursor of this API.";
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
        {
            return null;
        }

        var reader = new Reader(Base64Url.DecodeFromChars(text));
        if (!reader.TryText(out var digest) || !reader.TryByte(out var count))
        {
            return null;
        }

        if (digest != orderDigest)
        {
            reason = "is a cursor of another list or order; a cursor goes on only where it came from.";
            return null;
        }

        var keys = ImmutableArray.CreateBuilder<object?>(count);
        for (var at = 0; at < count; at++)
        {
            if (!reader.TryKey(out var key))
            {
                return null;
            }

            keys.Add(key);
        }

        if (!reader.TryText(out var nodeId) || !reader.TryText(out var relationshipId) || !reader.AtEnd)
        {
            return null;
        }

        reason = null;
        return new Cursor(keys.MoveToImmutable(), nodeId, relationshipId);
    }

    private static void WriteKey(MemoryStream bytes, object? key)
    {
        switch (key)
        {
            case null:
                bytes.WriteByte(0);
                break;
            case string text:
                bytes.WriteByte(1);
                Write(bytes, text);
                break;
            case int number:
                bytes.WriteByte(2);
                Write(bytes, number);
                break;
            case double number:
                bytes.WriteByte(3);
                Write(bytes, BitConverter.DoubleToInt64Bits(number));
                break;
            case bool flag:
                bytes.WriteByte(flag ? (byte)5 : (byte)4);
                break;
            case EdtfBounds bounds:
                bytes.WriteByte(6);
                Write(bytes, bounds.EarliestStart);
                Write(bytes, bounds.LatestStart);
                Write(bytes, bounds.EarliestEnd);
                Write(bytes, bounds.LatestEnd);
                break;
            default:
                throw new InvalidOperationException($"No sort key is a {key.GetType().Name}.");
        }
    }

    private static void Write(MemoryStream bytes, string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        Write(bytes, (long)encoded.Length);
        bytes.Write(encoded);
    }

    // Most numbers are small: seven bits a byte, zigzag for the sign.
    private static void Write(MemoryStream bytes, long number)
    {
        var rest = (ulong)((number << 1) ^ (number >> 63));
        while (rest >= 0x80)
        {
            bytes.WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        bytes.WriteByte((byte)rest);
    }

    private ref struct Reader(byte[] bytes)
    {
        private int _at;

        public readonly bool AtEnd => _at == bytes.Length;

        public bool TryByte(out byte value)
        {
            value = _at < bytes.Length ? bytes[_at] : (byte)0;
            return _at++ < bytes.Length;
        }

        public bool TryText(out string text)
        {
            text = string.Empty;
            if (!TryNumber(out var length) || length < 0 || length > bytes.Length - _at)
            {
                return false;
            }

            text = Encoding.UTF8.GetString(bytes, _at, (int)length);
            _at += (int)length;
            return true;
        }

        public bool TryKey(out object? key)
        {
            key = null;
            if (!TryByte(out var tag))
            {
                return false;
            }

            switch (tag)
            {
                case 0:
                    return true;
                case 1:
                    var isText = TryText(out var text);
                    key = text;
                    return isText;
                case 2:
                    var isNumber = TryNumber(out var number) && number is >= int.MinValue and <= int.MaxValue;
                    key = isNumber ? (int)number : 0;
                    return isNumber;
                case 3:
                    var isDouble = TryNumber(out var bits);
                    key = BitConverter.Int64BitsToDouble(bits);
                    return isDouble;
                case 4 or 5:
                    key = tag == 5;
                    return true;
                case 6:
                    var isBounds = TryNumber(out var a) & TryNumber(out var b) & TryNumber(out var c) & TryNumber(out var d);
                    key = new EdtfBounds(a, b, c, d);
                    return isBounds;
                default:
                    return false;
            }
        }

        private bool TryNumber(out long number)
        {
            var rest = 0UL;
            for (var shift = 0; shift < 64; shift += 7)
            {
                if (!TryByte(out var part))
                {
                    break;
                }

                rest |= (ulong)(part & 0x7F) << shift;
                if (part < 0x80)
                {
                    number = (long)(rest >> 1) ^ -(long)(rest & 1);
                    return true;
                }
            }

            number = 0;
            return false;
        }
    }
}
