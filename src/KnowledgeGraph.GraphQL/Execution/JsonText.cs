using System.Buffers;
using System.Text;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Strings as JSON writes them: only what must be escaped is escaped, so that equal strings have equal bytes.</summary>
public static class JsonText
{
    private const string MustEscapeCharacters =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\";

    /// <summary>The characters that must be escaped: quotation mark, reverse solidus and controls.</summary>
    public static SearchValues<char> MustEscape { get; } = SearchValues.Create(MustEscapeCharacters);

    /// <summary>The same in UTF-8.</summary>
    public static SearchValues<byte> MustEscapeUtf8 { get; } = SearchValues.Create(Encoding.ASCII.GetBytes(MustEscapeCharacters));

    /// <summary>A string, quoted and escaped, in UTF-8.</summary>
    public static byte[] Encode(string text)
    {
        using var buffer = new JsonBuffer((text.Length * 3) + 2);
        buffer.WriteString(text);
        return buffer.Written.ToArray();
    }

    /// <summary>The UTF-8 of a string that stands quoted and escaped in <paramref name="json"/>, as written by this class.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> json)
    {
        var content = json[1..^1];
        var decoded = new byte[content.Length];
        var length = 0;
        for (var at = 0; at < content.Length; at++)
        {
            if (content[at] != (byte)'\\')
            {
                decoded[length++] = content[at];
                continue;
            }

            at++;
            switch (content[at])
            {
                case (byte)'u':
                    decoded[length++] = Convert.ToByte(Encoding.ASCII.GetString(content.Slice(at + 3, 2)), 16);
                    at += 4;
                    break;
                case (byte)'b':
                    decoded[length++] = (byte)'\b';
                    break;
                case (byte)'f':
                    decoded[length++] = (byte)'\f';
                    break;
                case (byte)'n':
                    decoded[length++] = (byte)'\n';
                    break;
                case (byte)'r':
                    decoded[length++] = (byte)'\r';
                    break;
                case (byte)'t':
                    decoded[length++] = (byte)'\t';
                    break;
                default:
                    decoded[length++] = content[at];
                    break;
            }
        }

        return decoded[..length];
    }

    internal static int Escape(byte character, Span<byte> target)
    {
        var shortForm = character switch
        {
            (byte)'"' => (byte)'"',
            (byte)'\\' => (byte)'\\',
            (byte)'\b' => (byte)'b',
            (byte)'\f' => (byte)'f',
            (byte)'\n' => (byte)'n',
            (byte)'\r' => (byte)'r',
            (byte)'\t' => (byte)'t',
            _ => (byte)0,
        };
        target[0] = (byte)'\\';
        if (shortForm != 0)
        {
            target[1] = shortForm;
            return 2;
        }

        "u00"u8.CopyTo(target[1..]);
        target[4] = (byte)(character < 16 ? '0' : '1');
        target[5] = "0123456789abcdef"u8[character & 15];
        return 6;
    }
}
