using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.InMemory.Snapshot;

/// <summary>Reads the arrays of a snapshot in the order in which they were written.</summary>
/// <exception cref="InvalidDataException">The snapshot ends too early or a length can not be.</exception>
internal sealed class SnapshotReader(ReadOnlyMemory<byte> bytes)
{
    private int _at;

    public bool AtEnd => _at == bytes.Length;

    public T[] Array<T>()
        where T : unmanaged
    {
        var length = MemoryMarshal.Read<int>(Take(sizeof(int)));
        if (length < 0)
        {
            throw new InvalidDataException("The snapshot holds a negative length.");
        }

        return MemoryMarshal.Cast<byte, T>(Take(checked(length * System.Runtime.CompilerServices.Unsafe.SizeOf<T>()))).ToArray();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > bytes.Length - _at)
        {
            throw new InvalidDataException("The snapshot ends too early.");
        }

        var taken = bytes.Span.Slice(_at, count);
        _at += count;
        return taken;
    }
}
