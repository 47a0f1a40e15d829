using System.Buffers;
using System.Buffers.Binary;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Gathers messages, cut into chunks, in a pooled buffer, so that several go out in one write.</summary>
/// <remarks>https://neo4j.com/docs/bolt/current/bolt/message/#chunking</remarks>
internal sealed class ChunkWriter : IBufferWriter<byte>, IDisposable
{
    private const int UsualSize = 4 * 1024;
    private const int MostPerChunk = ushort.MaxValue;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(UsualSize);
    private int _length;
    private int _message;

    /// <summary>All messages that are complete.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    public void BeginMessage()
    {
        Reserve(2);
        _length += 2;
        _message = _length;
    }

    public void EndMessage()
    {
        var size = _length - _message;
        var more = (Math.Max(size, 1) - 1) / MostPerChunk;
        Reserve((2 * more) + 2);

        // From the last chunk to the first, so that nothing is overwritten before it has moved.
        for (var chunk = more; chunk >= 0; chunk--)
        {
            var from = _message + (chunk * MostPerChunk);
            var count = Math.Min(MostPerChunk, _length - from);
            var to = from + (2 * chunk);
            if (chunk > 0)
            {
                _buffer.AsSpan(from, count).CopyTo(_buffer.AsSpan(to));
                _length = from;
            }

            BinaryPrimitives.WriteUInt16BigEndian(_buffer.AsSpan(to - 2), (ushort)count);
        }

        _length = _message + size + (2 * more);
        _buffer.AsSpan(_length, 2).Clear();
        _length += 2;
    }

    public void Clear()
    {
        _length = 0;
        if (_buffer.Length > 16 * UsualSize)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(UsualSize);
        }
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + count), 2 * _buffer.Length));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
