using System.Globalization;

namespace KnowledgeGraph.Api.Http;

/// <summary>The sentences of all refusals.</summary>
internal static class HttpRefusals
{
    public static HttpRefusal EmptyBody { get; } =
        new(400, HttpErrorCodes.BadJson, "The body is empty: it must be a JSON object with the document as `query`.");

    public static HttpRefusal Batch { get; } =
        new(400, HttpErrorCodes.BatchNotSupported, "The body is an array: requests are not taken in batches, send each one alone.");

    public static HttpRefusal MissingQuery { get; } =
        new(400, HttpErrorCodes.BadParameter, "The parameter `query` is missing: it must be a string, the document.");

    public static HttpRefusal BrokenBody { get; } =
        new(400, HttpErrorCodes.BadBody, "The body did not arrive as its header says.");

    public static HttpRefusal NotAcceptable { get; } =
        new(406, HttpErrorCodes.NotAcceptable, "Answers are `application/graphql-response+json`, `application/json` or, where they are tables, `text/csv`, in UTF-8; `Accept` allows none of them.");

    public static HttpRefusal MissingContentType { get; } =
        new(415, HttpErrorCodes.UnsupportedMediaType, "`Content-Type` is missing: the body must be `application/json` in UTF-8.");

    public static HttpRefusal Stopping { get; } =
        new(503, HttpErrorCodes.ServerStopping, "The server is stopping.") { HeaderName = "Retry-After", HeaderValue = "5" };

    public static HttpRefusal Internal { get; } =
        new(500, HttpErrorCodes.InternalError, "The server made a mistake; it was written to the server's log.");

    public static HttpRefusal NotFound(string path) =>
        new(404, HttpErrorCodes.NotFound, $"There is no page {Quote(path)}; `/` lists the pages.");

    public static HttpRefusal MethodNotAllowed(string method, string path, string allowed) =>
        new(405, HttpErrorCodes.MethodNotAllowed, $"{Quote(method)} is not a method of {path}, which takes {allowed}.")
        {
            HeaderName = "Allow",
            HeaderValue = allowed,
        };

    public static HttpRefusal UnsupportedMediaType(string contentType) =>
        new(415, HttpErrorCodes.UnsupportedMediaType, $"The body must be `application/json` in UTF-8, not {Quote(contentType)}.");

    public static HttpRefusal UnsupportedContentEncoding(string encoding) =>
        new(415, HttpErrorCodes.UnsupportedContentEncoding, $"The body may be compressed as {BodyUnpacker.Encodings}, not {Quote(encoding)}.")
        {
            HeaderName = "Accept-Encoding",
            HeaderValue = BodyUnpacker.Encodings,
        };

    public static HttpRefusal BrokenCompression(string encoding) =>
        new(400, HttpErrorCodes.BadBody, $"The body is not what `Content-Encoding: {encoding}` says.");

    public static HttpRefusal BodyTooLarge(int limit) =>
        new(413, HttpErrorCodes.BodyTooLarge, $"The body is larger than {Number(limit)} bytes, as sent or after decompression.");

    public static HttpRefusal BodyTooSlow(TimeSpan limit) =>
        new(408, HttpErrorCodes.BodyTooSlow, $"The body did not arrive within {Seconds(limit)}.");

    public static HttpRefusal BadUtf8(string place, int at) =>
        new(400, HttpErrorCodes.BadUnicode, $"{place} is not UTF-8: byte {Number(at)} fits nowhere.");

    public static HttpRefusal LoneSurrogate(string place, int at) =>
        new(400, HttpErrorCodes.BadUnicode, $"{place} has half of a surrogate pair at byte {Number(at)}.");

    public static HttpRefusal BadJson(string place, long line, long column) =>
        new(400, HttpErrorCodes.BadJson, $"{place} is not JSON: something is wrong at line {Number(line + 1)}, byte {Number(column + 1)}.");

    public static HttpRefusal JsonTooDeep(string place, int limit) =>
        new(400, HttpErrorCodes.JsonTooDeep, $"{place} is nested deeper than {Number(limit)} levels.");

    public static HttpRefusal NotAnObject(string found) =>
        new(400, HttpErrorCodes.BadJson, $"The body must be a JSON object with the document as `query`, not {found}.");

    public static HttpRefusal WrongType(string parameter, string expected, string found) =>
        new(400, HttpErrorCodes.BadParameter, $"The parameter `{parameter}` must be {expected}, not {found}.");

    public static HttpRefusal BadPercentEncoding(string parameter, int at) =>
        new(
            400,
            HttpErrorCodes.BadPercentEncoding,
            $"The parameter `{parameter}` of the URL is not percent-encoded UTF-8: the `%` at byte {Number(at)} begins no escape; a `%` itself is `%25`."
        );

    public static HttpRefusal GivenTwice(string parameter) =>
        new(400, HttpErrorCodes.BadParameter, $"The parameter `{parameter}` is given twice.");

    public static HttpRefusal RequestTooSlow(TimeSpan limit) =>
        new(503, HttpErrorCodes.RequestTooSlow, $"The request ran longer than {Seconds(limit)} and was stopped; ask for less at once.");

    public static HttpRefusal Busy(int running) =>
        new(503, HttpErrorCodes.ServerBusy, $"{Number(running)} requests are running and no place became free; try again soon.")
        {
            HeaderName = "Retry-After",
            HeaderValue = "1",
        };

    public static HttpRefusal NotReady(string obstacle) => new(503, HttpErrorCodes.NotReady, obstacle);

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds} s");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    // What a client sent comes back in a sentence, but never at length.
    private static string Quote(string given) => given.Length <= 100 ? $"\"{given}\"" : $"\"{given.AsSpan(0, 100)}...\"";
}
