using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.Api.Http;

/// <summary>Checks that JSON is Unicode throughout, so that every string in it can be read.</summary>
/// <remarks>Where nothing is wrong and no surrogate is escaped it is one pass of vector instructions.</remarks>
internal static class UnicodeCheck
{
    /// <summary>Null where the bytes are UTF-8 and every escaped surrogate has its other half.</summary>
    public static HttpRefusal? Check(ReadOnlySpan<byte> json, string place)
    {
        if (CheckUtf8(json, place) is { } notUtf8)
        {
            return notUtf8;
        }

        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return null;
        }

        var lone = FindLoneSurrogate(json);
        return lone < 0 ? null : HttpRefusals.LoneSurrogate(place, lone);
    }

    /// <summary>Null where the bytes are UTF-8.</summary>
    public static HttpRefusal? CheckUtf8(ReadOnlySpan<byte> bytes, string place) =>
        Utf8.IsValid(bytes) ? null : HttpRefusals.BadUtf8(place, FindBadByte(bytes));

    private static int FindBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static int FindLoneSurrogate(ReadOnlySpan<byte> json)
    {
        for (var at = 0; at < json.Length - 1; at++)
        {
            if (json[at] != (byte)'\\')
            {
                continue;
            }

            var unit = ReadEscape(json[at..]);
            if (char.IsHighSurrogate(unit))
            {
                if (!char.IsLowSurrogate(ReadEscape(json[(at + 6)..])))
                {
                    return at;
                }

                at += 11;
            }
            else if (char.IsLowSurrogate(unit))
            {
                return at;
            }
            else
            {
                at++;
            }
        }

        return -1;
    }

    // The code unit of \uXXXX at the start; zero where there is none.
    private static char ReadEscape(ReadOnlySpan<byte> json) =>
        json.Length >= 6
        && json.StartsWith("\\u"u8)
        && ushort.TryParse(json.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
