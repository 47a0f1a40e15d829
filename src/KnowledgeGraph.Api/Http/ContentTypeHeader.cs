namespace KnowledgeGraph.Api.Http;

/// <summary>Reads the media type of a body.</summary>
internal static class ContentTypeHeader
{
    /// <summary>Null where the body is JSON in UTF-8.</summary>
    public static HttpRefusal? Check(string? contentType) =>
        contentType switch
        {
            "application/json" or "application/json; charset=utf-8" => null,
            null or "" => HttpRefusals.MissingContentType,
            _ => IsJson(contentType) ? null : HttpRefusals.UnsupportedMediaType(contentType),
        };

    private static bool IsJson(ReadOnlySpan<char> contentType)
    {
        var isFirst = true;
        foreach (var range in contentType.Split(';'))
        {
            var part = contentType[range].Trim();
            if (isFirst && !part.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            if (
                !isFirst
                && part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase)
                && !part[8..].Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            )
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }
}
