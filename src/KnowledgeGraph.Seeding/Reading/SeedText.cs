using System.Text;

namespace KnowledgeGraph.Seeding.Reading;

/// <summary>Turns the bytes of a file into text.</summary>
internal static class SeedText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text; null where the bytes are not UTF-8 or too many, which is reported.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, FileMistakes mistakes, SeedLimits limits)
    {
        if (bytes.Length > limits.MaxFileBytes)
        {
            string message = $"The file has {bytes.Length:N0} bytes; at most {limits.MaxFileBytes:N0} are read. Split it.";
            mistakes.Add(SeedMistakeCodes.TooLarge, new SeedPlace(1, 1), "", message);
            return null;
        }

        if (bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            // The index is that of the first wrong byte.
            ReadOnlySpan<byte> before = bytes[..Math.Max(0, error.Index)];
            int line = before.Count((byte)'\n') + 1;
            int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            string shown = Convert.ToHexString(error.BytesUnknown ?? []);
            mistakes.Add(SeedMistakeCodes.NotUtf8, new SeedPlace(line, column), $"0x{shown}", "These bytes are not UTF-8; the file is not read.");
            return null;
        }
    }
}
