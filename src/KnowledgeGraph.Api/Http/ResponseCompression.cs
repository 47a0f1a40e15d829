using System.IO.Compression;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Http;

/// <summary>Compresses responses, at the fastest levels.</summary>
internal sealed class ResponseCompression(bool isOn, int threshold)
{
    private const int BrotliQuality = 1;

    /// <summary>Whether a body of this size is compressed for those who accept it.</summary>
    public bool IsWorthIt(int length) => isOn && length >= threshold;

    /// <summary>The body, compressed.</summary>
    public static JsonBuffer Pack(string encoding, ReadOnlyMemory<byte> body)
    {
        var packed = new JsonBuffer(Math.Max(1024, body.Length / 4));
        using var target = new BufferStream(packed);
        using Stream packing = encoding == AcceptEncodingHeader.Brotli
            ? new BrotliStream(target, new BrotliCompressionOptions { Quality = BrotliQuality }, leaveOpen: true)
            : new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true);
        packing.Write(body.Span);
        return packed;
    }

    /// <summary>A stream into a buffer.</summary>
    private sealed class BufferStream(JsonBuffer buffer) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => buffer.Length;

        public override long Position
        {
            get => buffer.Length;
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

        public override void Write(byte[] bytes, int offset, int count) => buffer.Write(bytes.AsSpan(offset, count));

        public override void Flush()
        {
            // Nothing is held back.
        }

        public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
