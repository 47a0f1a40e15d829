using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Writes PackStream values one after the other, each in its shortest form.</summary>
/// <remarks>https://neo4j.com/docs/bolt/current/packstream/</remarks>
/// <param name="output">Where the bytes go.</param>
public readonly struct PackStreamWriter(IBufferWriter<byte> output)
{
    /// <summary>Writes a null.</summary>
    public void WriteNull() => Byte(PackStreamMarker.Null);

    /// <summary>Writes true or false.</summary>
    public void WriteBoolean(bool value) => Byte(value ? PackStreamMarker.True : PackStreamMarker.False);

    /// <summary>Writes an integer.</summary>
    public void WriteInteger(long value)
    {
        var span = output.GetSpan(9);
        int length;
        switch (value)
        {
            case >= -16 and <= sbyte.MaxValue:
                span[0] = (byte)value;
                length = 1;
                break;
            case >= sbyte.MinValue and <= sbyte.MaxValue:
                span[0] = PackStreamMarker.Integer8;
                span[1] = (byte)value;
                length = 2;
                break;
            case >= short.MinValue and <= short.MaxValue:
                span[0] = PackStreamMarker.Integer16;
                BinaryPrimitives.WriteInt16BigEndian(span[1..], (short)value);
                length = 3;
                break;
            case >= int.MinValue and <= int.MaxValue:
                span[0] = PackStreamMarker.Integer32;
                BinaryPrimitives.WriteInt32BigEndian(span[1..], (int)value);
                length = 5;
                break;
            default:
                span[0] = PackStreamMarker.Integer64;
                BinaryPrimitives.WriteInt64BigEndian(span[1..], value);
                length = 9;
                break;
        }

        output.Advance(length);
    }

    /// <summary>Writes a double.</summary>
    public void WriteFloat(double value)
    {
        var span = output.GetSpan(9);
        span[0] = PackStreamMarker.Float;
        BinaryPrimitives.WriteDoubleBigEndian(span[1..], value);
        output.Advance(9);
    }

    /// <summary>Writes a text.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        Size(bytes, PackStreamMarker.TinyText, PackStreamMarker.Text8);
        Encoding.UTF8.GetBytes(text, output.GetSpan(bytes));
        output.Advance(bytes);
    }

    /// <summary>Writes a text that is UTF-8 already.</summary>
    public void WriteText(ReadOnlySpan<byte> utf8)
    {
        Size(utf8.Length, PackStreamMarker.TinyText, PackStreamMarker.Text8);
        output.Write(utf8);
    }

    /// <summary>Writes raw bytes.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        Size(bytes.Length, PackStreamMarker.NoTiny, PackStreamMarker.Bytes8);
        output.Write(bytes);
    }

    /// <summary>Writes the start of a list; its values must follow.</summary>
    public void WriteListHeader(int count) => Size(count, PackStreamMarker.TinyList, PackStreamMarker.List8);

    /// <summary>Writes the start of a map; a text and a value must follow for each entry.</summary>
    public void WriteMapHeader(int count) => Size(count, PackStreamMarker.TinyMap, PackStreamMarker.Map8);

    /// <summary>Writes the start of a structure; its fields must follow.</summary>
    public void WriteStructureHeader(int fields, byte tag)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fields, 15);
        ArgumentOutOfRangeException.ThrowIfNegative(fields);
        Byte((byte)(PackStreamMarker.TinyStructure | fields));
        Byte(tag);
    }

    private void Byte(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    private void Size(int size, byte tiny, byte sized)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (size <= 15 && tiny != PackStreamMarker.NoTiny)
        {
            Byte((byte)(tiny | size));
            return;
        }

        var span = output.GetSpan(5);
        switch (size)
        {
            case <= byte.MaxValue:
                span[0] = sized;
                span[1] = (byte)size;
                output.Advance(2);
                return;
            case <= ushort.MaxValue:
                span[0] = (byte)(sized + 1);
                BinaryPrimitives.WriteUInt16BigEndian(span[1..], (ushort)size);
                output.Advance(3);
                return;
            default:
                span[0] = (byte)(sized + 2);
                BinaryPrimitives.WriteUInt32BigEndian(span[1..], (uint)size);
                output.Advance(5);
                return;
        }
    }
}
