namespace KnowledgeGraph.Storage.Search;

/// <summary>Walks the entries of a word: a text of a node in which it stands, by node and then by field.</summary>
/// <remarks>An entry is how far the node is from that of the entry before, the field, and the impact, one byte.</remarks>
/// <param name="bytes">The entries.</param>
/// <param name="before">The node of the entry before the first; 0 where there is none.</param>
public ref struct SearchEntries(ReadOnlySpan<byte> bytes, int before = 0)
{
    private readonly int _length = bytes.Length;
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The node: its place among all nodes in the order of their ids.</summary>
    public int Node { get; private set; } = before;

    /// <summary>The field's place among those of the node's kind.</summary>
    public int Field { get; private set; }

    /// <summary>The weight of the field times the brevity of the text.</summary>
    public int Impact { get; private set; }

    /// <summary>How many bytes stand before the next entry.</summary>
    public readonly int Offset => _length - _rest.Length;

    /// <summary>Goes to the next entry; false at the end.</summary>
    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        Node += VariableNumber.Take(ref _rest);
        Field = VariableNumber.Take(ref _rest);
        Impact = _rest[0];
        _rest = _rest[1..];
        return true;
    }
}

/// <summary>Walks the places at which a word stands, entry by entry. The texts of a node stand one behind the other, with an empty place between.</summary>
/// <remarks>A place is how far it is from the one before in its entry, twice that, and 1 more where it is the entry's first.</remarks>
public ref struct SearchPlaces(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The place within the node.</summary>
    public int Place { get; private set; }

    /// <summary>Goes to the first place of the next entry; there must be one.</summary>
    public void MoveToEntry() => Place = VariableNumber.Take(ref _rest) >> 1;

    /// <summary>Goes to the next place of this entry; false where there is none.</summary>
    public bool MoveNext()
    {
        // Whether a place is its entry's first shows in the lowest bit of its first byte.
        if (_rest.IsEmpty || (_rest[0] & 1) != 0)
        {
            return false;
        }

        Place += VariableNumber.Take(ref _rest) >> 1;
        return true;
    }
}

/// <summary>Numbers of seven bits a byte, the lowest first; all but the last byte have the highest bit set.</summary>
internal static class VariableNumber
{
    public static int Take(ref ReadOnlySpan<byte> bytes)
    {
        int first = bytes[0];
        if (first < 0x80)
        {
            bytes = bytes[1..];
            return first;
        }

        var (number, at, shift) = (first & 0x7F, 1, 7);
        while (true)
        {
            int next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                bytes = bytes[at..];
                return number;
            }

            shift += 7;
        }
    }

    public static int Length(int number)
    {
        var length = 1;
        for (var rest = (uint)number; rest >= 0x80; rest >>= 7)
        {
            length++;
        }

        return length;
    }

    public static int Write(byte[] bytes, int at, int number)
    {
        var rest = (uint)number;
        while (rest >= 0x80)
        {
            bytes[at++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        bytes[at++] = (byte)rest;
        return at;
    }
}
