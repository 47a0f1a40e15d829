using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Api.Http;

/// <summary>Chooses the media type of an answer.</summary>
/// <remarks>
/// https://www.rfc-editor.org/rfc/rfc9110#name-accept. The highest weight wins; between equal weights a named type goes before a wildcard, and the
/// one named first before the other. Without a preference it is <c>application/json</c>, which every client reads.
/// </remarks>
internal static class AcceptHeader
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    public static ResponseFormat Choose(StringValues accept)
    {
        var header = accept.Count == 1 ? accept[0] : accept.ToString();
        return header switch
        {
            null or "" or "*/*" or Json => ResponseFormat.Json,
            GraphQL => ResponseFormat.GraphQLResponse,
            _ => Weigh(header),
        };
    }

    private static ResponseFormat Weigh(ReadOnlySpan<char> header)
    {
        var json = Preference.Unnamed;
        var graphQL = Preference.Unnamed;
        var place = 0;
        foreach (var range in header.Split(','))
        {
            var given = header[range].Trim();
            var end = given.IndexOf(';');
            var type = (end < 0 ? given : given[..end]).TrimEnd();
            if (type.IsEmpty || !TryReadParameters(end < 0 ? default : given[(end + 1)..], out var weight))
            {
                continue;
            }

            place++;
            json = json.Or(type, Json, weight, place);
            graphQL = graphQL.Or(type, GraphQL, weight, place);
        }

        if (json.Weight <= 0 && graphQL.Weight <= 0)
        {
            return ResponseFormat.None;
        }

        return graphQL.Goes(json) ? ResponseFormat.GraphQLResponse : ResponseFormat.Json;
    }

    // False where the range asks for a charset that is not served.
    private static bool TryReadParameters(ReadOnlySpan<char> parameters, out double weight)
    {
        weight = 1;
        foreach (var range in parameters.Split(';'))
        {
            var parameter = parameters[range].Trim();
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            {
                if (!double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight) || weight > 1)
                {
                    return false;
                }
            }
            else if (parameter.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
            {
                var charset = parameter[8..].Trim('"');
                if (!charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !charset.Equals("utf8", StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>How much a client wants one type: by its most specific range.</summary>
    private readonly record struct Preference(double Weight, int Specificity, int Place)
    {
        public static Preference Unnamed { get; } = new(0, 0, int.MaxValue);

        public Preference Or(ReadOnlySpan<char> range, string type, double weight, int place)
        {
            var specificity =
                range.Equals(type, StringComparison.OrdinalIgnoreCase) ? 3
                : range.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? 2
                : range is "*/*" ? 1
                : 0;
            return specificity > Specificity ? new(weight, specificity, place) : this;
        }

        public bool Goes(Preference before) =>
            Weight > before.Weight
            || (
                Weight == before.Weight
                && (Specificity > before.Specificity || (Specificity == before.Specificity && Specificity == 3 && Place < before.Place))
            );
    }
}
