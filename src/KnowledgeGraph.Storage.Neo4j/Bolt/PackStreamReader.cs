using System.Buffers.Binary;
using System.Globalization;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Reads PackStream values one after the other, without making objects.</summary>
/// <remarks>
/// No length is believed before the bytes are there, so hostile bytes cost an exception and nothing more. Format:
/// https://neo4j.com/docs/bolt/current/packstream/
/// </remarks>
public ref struct PackStreamReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    /// <summary>A reader at the first of some bytes.</summary>
    public PackStreamReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>How many bytes are read.</summary>
    public readonly int Position => _at;

    /// <summary>Whether all is read.</summary>
    public readonly bool AtEnd => _at >= _bytes.Length;

    /// <summary>The kind of the next value, which is not read by this.</summary>
    public readonly PackStreamKind Kind => AtEnd ? throw Broken("a value is missing") : PackStreamMarker.KindOf(_bytes[_at]);

    /// <summary>Reads a null if one stands here.</summary>
    public bool TryReadNull()
    {
        if (AtEnd || _bytes[_at] != PackStreamMarker.Null)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean() =>
        Next() switch
        {
            PackStreamMarker.True => true,
            PackStreamMarker.False => false,
            _ => throw Unexpected(PackStreamKind.Boolean),
        };

    /// <summary>Reads an integer of any width.</summary>
    public long ReadInteger()
    {
        var marker = Next();
        return marker switch
        {
            >= PackStreamMarker.LowestTinyInteger or <= PackStreamMarker.HighestTinyInteger => (sbyte)marker,
            PackStreamMarker.Integer8 => (sbyte)Take(1)[0],
            PackStreamMarker.Integer16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            PackStreamMarker.Integer32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            PackStreamMarker.Integer64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => throw Unexpected(PackStreamKind.Integer),
        };
    }

    /// <summary>Reads a double.</summary>
    public double ReadFloat() =>
        Next() == PackStreamMarker.Float ? BinaryPrimitives.ReadDoubleBigEndian(Take(8)) : throw Unexpected(PackStreamKind.Float);

    /// <summary>Reads a text as the UTF-8 that it is.</summary>
    public ReadOnlySpan<byte> ReadText() => Take(ReadSize(PackStreamKind.Text, PackStreamMarker.TinyText, PackStreamMarker.Text8));

    /// <summary>Reads raw bytes.</summary>
    public ReadOnlySpan<byte> ReadBytes() => Take(ReadSize(PackStreamKind.Bytes, PackStreamMarker.NoTiny, PackStreamMarker.Bytes8));

    /// <summary>Reads the start of a list; its values follow.</summary>
    /// <returns>How many values follow.</returns>
    public int ReadListHeader() => Items(ReadSize(PackStreamKind.List, PackStreamMarker.TinyList, PackStreamMarker.List8), 1);

    /// <summary>Reads the start of a map; a text and a value follow for each entry.</summary>
    /// <returns>How many entries follow.</returns>
    public int ReadMapHeader() => Items(ReadSize(PackStreamKind.Map, PackStreamMarker.TinyMap, PackStreamMarker.Map8), 2);

    /// <summary>Reads the start of a structure; its fields follow.</summary>
    /// <returns>How many fields follow.</returns>
    public int ReadStructureHeader(out byte tag)
    {
        var marker = Next();
        if ((marker & 0xF0) != PackStreamMarker.TinyStructure)
        {
            throw Unexpected(PackStreamKind.Structure);
        }

        tag = Next();
        return Items(marker & 0x0F, 1);
    }

    /// <summary>Goes past the next value and all in it.</summary>
    /// <param name="maxDepth">How deep values may stand in each other.</param>
    public void Skip(int maxDepth)
    {
        int inner;
        switch (Kind)
        {
            case PackStreamKind.Null or PackStreamKind.Boolean:
                _at++;
                return;
            case PackStreamKind.Integer:
                ReadInteger();
                return;
            case PackStreamKind.Float:
                ReadFloat();
                return;
            case PackStreamKind.Text:
                ReadText();
                return;
            case PackStreamKind.Bytes:
                ReadBytes();
                return;
            case PackStreamKind.List:
                inner = ReadListHeader();
                break;
            case PackStreamKind.Map:
                inner = 2 * ReadMapHeader();
                break;
            case PackStreamKind.Structure:
                inner = ReadStructureHeader(out _);
                break;
            default:
                throw Broken("an unknown marker");
        }

        if (inner > 0 && maxDepth <= 0)
        {
            throw BoltErrors.Protocol("values stand too deep in each other");
        }

        for (var i = 0; i < inner; i++)
        {
            Skip(maxDepth - 1);
        }
    }

    private int ReadSize(PackStreamKind kind, byte tiny, byte sized)
    {
        var marker = Next();
        if ((marker & 0xF0) == tiny)
        {
            return marker & 0x0F;
        }

        return (marker - sized) switch
        {
            0 => Take(1)[0],
            1 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            2 => BinaryPrimitives.ReadUInt32BigEndian(Take(4)) is var size and <= int.MaxValue ? (int)size : throw Broken("a length beyond its message"),
            _ => throw Unexpected(kind),
        };
    }

    private readonly int Items(int count, int leastBytesEach) =>
        count <= (_bytes.Length - _at) / leastBytesEach ? count : throw Broken("a length beyond its message");

    private byte Next() => _at < _bytes.Length ? _bytes[_at++] : throw Broken("a value is missing");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _bytes.Length - _at)
        {
            throw Broken("a length beyond its message");
        }

        _at += count;
        return _bytes.Slice(_at - count, count);
    }

    private readonly BoltException Unexpected(PackStreamKind expected) => Broken($"another value than the expected {expected}");

    private readonly BoltException Broken(string what) =>
        BoltErrors.Protocol(string.Create(CultureInfo.InvariantCulture, $"{what} at byte {_at} of {_bytes.Length}"));
}
