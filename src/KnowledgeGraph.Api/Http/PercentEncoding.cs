using System.Text;

namespace KnowledgeGraph.Api.Http;

/// <summary>Decodes the values of a URL's query.</summary>
/// <remarks>As https://url.spec.whatwg.org/#urlencoded-parsing, but a <c>%</c> that begins no escape is a mistake: whoever sends one did not encode.</remarks>
internal static class PercentEncoding
{
    /// <summary>The bytes that a value stands for; false where a <c>%</c> begins no escape.</summary>
    /// <param name="value">The value as the URL has it.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="wrongAt">Where that <c>%</c> stands, in bytes of the value.</param>
    public static bool TryDecode(ReadOnlySpan<char> value, out byte[] bytes, out int wrongAt)
    {
        bytes = [];
        wrongAt = -1;
        var encoded = new byte[Encoding.UTF8.GetByteCount(value)];
        Encoding.UTF8.GetBytes(value, encoded);
        var length = 0;
        for (var at = 0; at < encoded.Length; at++)
        {
            var current = encoded[at];
            if (current == (byte)'%')
            {
                if (at + 2 >= encoded.Length || !IsHex(encoded[at + 1]) || !IsHex(encoded[at + 2]))
                {
                    wrongAt = at;
                    return false;
                }

                current = (byte)((Value(encoded[at + 1]) << 4) | Value(encoded[at + 2]));
                at += 2;
            }
            else if (current == (byte)'+')
            {
                current = (byte)' ';
            }

            encoded[length++] = current;
        }

        bytes = encoded[..length];
        return true;
    }

    private static bool IsHex(byte digit) => char.IsAsciiHexDigit((char)digit);

    private static int Value(byte digit) => digit <= (byte)'9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
