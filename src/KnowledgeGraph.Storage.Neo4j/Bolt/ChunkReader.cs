using System.Buffers;
using System.Buffers.Binary;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Takes received bytes and gives whole messages, each in one piece, in a pooled buffer.</summary>
/// <remarks>
/// Invariant: the message so far stands at [messageStart, messageEnd), bytes not yet looked at stand at [raw, end), and
/// messageEnd &lt;= raw. A message of one chunk is never copied; of several, each byte is moved once. The buffer grows only when it is full
/// of received bytes. Framing: https://neo4j.com/docs/bolt/current/bolt/message/#chunking
/// </remarks>
internal sealed class ChunkReader(int maxMessageBytes) : IDisposable
{
    private const int UsualSize = 32 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(UsualSize);
    private int _messageStart;
    private int _messageEnd;
    private int _raw;
    private int _end;
    private int _chunkLeft;
    private bool _inMessage;
    private bool _ready;

    /// <summary>Bytes of messages that have come in all; chunk headers and NOOPs do not count.</summary>
    public long MessageBytes { get; private set; }

    /// <summary>Takes the next message if it is whole; its bytes are valid until <see cref="Room"/> is asked for.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> message)
    {
        if (!Advance())
        {
            message = default;
            return false;
        }

        _ready = false;
        message = _buffer.AsMemory(_messageStart, _messageEnd - _messageStart);
        return true;
    }

    /// <summary>Puts chunks together until a message is whole; false where more bytes are needed.</summary>
    public bool Advance()
    {
        while (!_ready)
        {
            if (_chunkLeft > 0)
            {
                if (_raw == _end)
                {
                    return false;
                }

                TakeOfChunk(Math.Min(_chunkLeft, _end - _raw));
                continue;
            }

            if (_end - _raw < 2)
            {
                return false;
            }

            StartChunk(BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_raw, 2)));
        }

        return true;
    }

    /// <summary>Room to receive into; what was received must be told by <see cref="Received"/>.</summary>
    public Memory<byte> Room()
    {
        if (_buffer.Length - _end < _buffer.Length / 4)
        {
            MakeRoom();
        }

        return _buffer.AsMemory(_end);
    }

    public void Received(int count) => _end += count;

    /// <summary>Whether nothing is left of what came but NOOPs, which this drops.</summary>
    public bool IsAtRest()
    {
        while (!_inMessage && !_ready && _end - _raw >= 2 && _buffer[_raw] == 0 && _buffer[_raw + 1] == 0)
        {
            _raw += 2;
        }

        // One byte may be half a NOOP; if it is half of something else, the next exchange finds out.
        return !_inMessage && !_ready && _end - _raw < 2;
    }

    /// <summary>Gives a large buffer back while nothing is in it.</summary>
    public void Trim()
    {
        if (!_inMessage && !_ready && _raw == _end && _buffer.Length > 4 * UsualSize)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(UsualSize);
            _raw = _end = 0;
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _raw = _end = _chunkLeft = 0;
        _inMessage = _ready = false;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void StartChunk(int size)
    {
        _raw += 2;
        if (size == 0)
        {
            // Between messages an empty chunk is a NOOP, which keeps the connection alive.
            _ready = _inMessage;
            _inMessage = false;
            return;
        }

        if (!_inMessage)
        {
            _inMessage = true;
            _messageStart = _messageEnd = _raw;
        }

        if (size > maxMessageBytes - (_messageEnd - _messageStart))
        {
            throw BoltErrors.MessageTooLong(maxMessageBytes);
        }

        _chunkLeft = size;
    }

    private void TakeOfChunk(int count)
    {
        if (_messageEnd != _raw)
        {
            _buffer.AsSpan(_raw, count).CopyTo(_buffer.AsSpan(_messageEnd));
        }

        _messageEnd += count;
        _raw += count;
        _chunkLeft -= count;
        MessageBytes += count;
    }

    private void MakeRoom()
    {
        var keepsMessage = _inMessage || _ready;
        var message = keepsMessage ? _buffer.AsSpan(_messageStart, _messageEnd - _messageStart) : default;
        var raw = _buffer.AsSpan(_raw, _end - _raw);
        var kept = message.Length + raw.Length;
        var target = kept > _buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(_buffer.Length * 2) : _buffer;
        message.CopyTo(target);
        raw.CopyTo(target.AsSpan(message.Length));
        _messageStart = 0;
        _messageEnd = _raw = message.Length;
        _end = kept;
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }
    }
}
