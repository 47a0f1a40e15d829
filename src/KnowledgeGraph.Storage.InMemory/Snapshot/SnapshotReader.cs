using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.InMemory.Snapshot;

/// <summary>Reads the arrays of a snapshot in the order in which they were written, each straight into its place.</summary>
/// <exception cref="InvalidDataException">The snapshot ends too early or a length can not be.</exception>
internal sealed class SnapshotReader(Stream stream)
{
    private long _left = stream.Length - stream.Position;

    public bool AtEnd => _left == 0;

    public T[] Array<T>()
        where T : unmanaged
    {
        var length = 0;
        Read(MemoryMarshal.AsBytes(new Span<int>(ref length)));
        if (length < 0 || length * (long)Unsafe.SizeOf<T>() > _left)
        {
            throw new InvalidDataException("The snapshot holds a length that can not be.");
        }

        var values = GC.AllocateUninitializedArray<T>(length);
        Read(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private void Read(Span<byte> target)
    {
        if (target.Length > _left)
        {
            throw new InvalidDataException("The snapshot ends too early.");
        }

        stream.ReadExactly(target);
        _left -= target.Length;
    }
}
