using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Seeding.Reading;

/// <summary>Turns the bytes of a file into text.</summary>
internal static class SeedText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // What YAML calls not printable; its parsers take some of these for the end of the text.
    private static readonly SearchValues<char> s_unprintable = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Where(code => code is < 0x20 or >= 0x7F && code is not ('\t' or '\n' or '\r' or 0x85)).Select(code => (char)code),
        '\uFFFE', '\uFFFF',
    ]);

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
            string text = s_strict.GetString(bytes);
            return IsPrintable(text, mistakes) ? text : null;
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

    private static bool IsPrintable(string text, FileMistakes mistakes)
    {
        int place = text.AsSpan().IndexOfAny(s_unprintable);
        if (place < 0)
        {
            return true;
        }

        ReadOnlySpan<char> before = text.AsSpan(0, place);
        SeedPlace at = new(before.Count('\n') + 1, place - before.LastIndexOf('\n'));
        string message = "This control character can not stand in YAML; the file is not read.";
        mistakes.Add(SeedMistakeCodes.BadText, at, $"U+{(int)text[place]:X4}", message);
        return false;
    }
}
