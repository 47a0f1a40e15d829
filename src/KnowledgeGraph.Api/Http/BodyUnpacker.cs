using System.Buffers;
using System.IO.Compression;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Http;

/// <summary>How the decompression of a body ended.</summary>
internal enum UnpackResult
{
    /// <summary>All of it stands in the buffer.</summary>
    Complete,

    /// <summary>It is larger than the limit; the rest was not looked at.</summary>
    TooLarge,

    /// <summary>It is not compressed in the way it says.</summary>
    Broken,
}

/// <summary>Decompresses bodies, and stops at the limit: what a bomb would unpack to is never made.</summary>
internal static class BodyUnpacker
{
    /// <summary>The encodings that are read, as a header has them.</summary>
    public const string Encodings = "gzip, br, deflate";

    private const int ChunkBytes = 16 * 1024;

    public static bool Reads(string encoding) => encoding is "gzip" or "br" or "deflate" or "identity";

    public static UnpackResult Unpack(string encoding, byte[] packed, int length, JsonBuffer output, int maxBytes)
    {
        using var source = new MemoryStream(packed, 0, length, writable: false);
        using Stream unpacking = encoding switch
        {
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "deflate" => new ZLibStream(source, CompressionMode.Decompress),
            _ => source,
        };
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            int read;
            while ((read = unpacking.Read(chunk)) > 0)
            {
                if (read > maxBytes - output.Length)
                {
                    return UnpackResult.TooLarge;
                }

                output.Write(chunk.AsSpan(0, read));
            }

            return UnpackResult.Complete;
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            return UnpackResult.Broken;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
