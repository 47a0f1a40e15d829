using System.Text;

namespace KnowledgeGraph.Api.Http;

/// <summary>Decodes the values of a URL's query.</summary>
/// <remarks>https://url.spec.whatwg.org/#urlencoded-parsing: what is no escape stays as it is.</remarks>
internal static class PercentEncoding
{
    /// <summary>The bytes that a value stands for.</summary>
    public static byte[] Decode(ReadOnlySpan<char> value)
    {
        var encoded = new byte[Encoding.UTF8.GetByteCount(value)];
        Encoding.UTF8.GetBytes(value, encoded);
        var length = 0;
        for (var at = 0; at < encoded.Length; at++)
        {
            var current = encoded[at];
            if (current == (byte)'%' && at + 2 < encoded.Length && IsHex(encoded[at + 1]) && IsHex(encoded[at + 2]))
            {
                current = (byte)((Value(encoded[at + 1]) << 4) | Value(encoded[at + 2]));
                at += 2;
            }
            else if (current == (byte)'+')
            {
                current = (byte)' ';
            }

            encoded[length++] = current;
        }

        return encoded[..length];
    }

    private static bool IsHex(byte digit) => char.IsAsciiHexDigit((char)digit);

    private static int Value(byte digit) => digit <= (byte)'9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
