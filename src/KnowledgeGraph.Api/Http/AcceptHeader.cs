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
    private const string Csv = "text/csv";

    /// <summary>The media type that the client likes best.</summary>
    public static ResponseFormat Choose(StringValues accept) => Choose(accept, mayBeTable: true);

    /// <summary>The one that it likes best for a result that is no table.</summary>
    public static ResponseFormat ChooseWithoutTable(StringValues accept) => Choose(accept, mayBeTable: false);

    private static ResponseFormat Choose(StringValues accept, bool mayBeTable)
    {
        var header = accept.Count == 1 ? accept[0] : accept.ToString();
        return header switch
        {
            null or "" or "*/*" or Json => ResponseFormat.Json,
            GraphQL => ResponseFormat.GraphQLResponse,
            _ => Weigh(header, mayBeTable),
        };
    }

    private static ResponseFormat Weigh(ReadOnlySpan<char> header, bool mayBeTable)
    {
        var json = Preference.Unnamed;
        var graphQL = Preference.Unnamed;
        var csv = Preference.Unnamed;
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
            csv = mayBeTable ? csv.Or(type, Csv, weight, place) : csv;
        }

        var (best, format) = (json, ResponseFormat.Json);
        (best, format) = graphQL.GoesBefore(best) ? (graphQL, ResponseFormat.GraphQLResponse) : (best, format);
        (best, format) = csv.GoesBefore(best) ? (csv, ResponseFormat.Table) : (best, format);
        return best.Weight > 0 ? format : ResponseFormat.None;
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
        private const int Named = 3;

        public static Preference Unnamed { get; } = new(0, 0, int.MaxValue);

        public Preference Or(ReadOnlySpan<char> range, string type, double weight, int place)
        {
            var specificity =
                range.Equals(type, StringComparison.OrdinalIgnoreCase) ? Named
                : range is "*/*" ? 1
                : range.EndsWith("/*") && type.AsSpan().StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase) ? 2
                : 0;
            return specificity > Specificity ? new(weight, specificity, place) : this;
        }

        public bool GoesBefore(Preference other) =>
            Weight > other.Weight
            || (
                Weight == other.Weight
                && (Specificity > other.Specificity || (Specificity == other.Specificity && Specificity == Named && Place < other.Place))
            );
    }
}
