using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.InMemory.Snapshot;

/// <summary>Writes arrays, each with its length in front.</summary>
internal sealed class SnapshotWriter(Stream stream)
{
    public void Array<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var length = values.Length;
        stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in length)));
        stream.Write(MemoryMarshal.AsBytes(values));
    }

    public void Array<T>(T[] values)
        where T : unmanaged => Array((ReadOnlySpan<T>)values);
}
