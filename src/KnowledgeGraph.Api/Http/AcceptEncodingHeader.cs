using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Api.Http;

/// <summary>Chooses how a response is compressed.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding. Between equal weights Brotli goes before gzip.</remarks>
internal static class AcceptEncodingHeader
{
    /// <summary>Brotli's name in headers.</summary>
    public const string Brotli = "br";

    /// <summary>The name of gzip in headers.</summary>
    public const string Gzip = "gzip";

    /// <summary>The encoding; null for none.</summary>
    public static string? Choose(StringValues accepted)
    {
        double? brotli = null;
        double? gzip = null;
        double all = 0;
        ReadOnlySpan<char> header = accepted.ToString();
        foreach (var range in header.Split(','))
        {
            var given = header[range].Trim();
            var end = given.IndexOf(';');
            var name = (end < 0 ? given : given[..end]).TrimEnd();
            var weight = end < 0 ? 1 : ReadWeight(given[(end + 1)..].Trim());
            if (name.Equals(Brotli, StringComparison.OrdinalIgnoreCase))
            {
                brotli = weight;
            }
            else if (name.Equals(Gzip, StringComparison.OrdinalIgnoreCase))
            {
                gzip = weight;
            }
            else if (name is "*")
            {
                all = weight;
            }
        }

        var forBrotli = brotli ?? all;
        var forGzip = gzip ?? all;
        return forBrotli > 0 && forBrotli >= forGzip ? Brotli
            : forGzip > 0 ? Gzip
            : null;
    }

    private static double ReadWeight(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
        && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : 0;
}
