namespace KnowledgeGraph.Api.Http;

/// <summary>The codes of the errors that a request meets before the engine sees it; each stands with its meaning in <c>docs/errors.md</c>.</summary>
public static class HttpErrorCodes
{
    /// <summary>No page has this path.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The page does not take this method.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The client accepts none of the media types that are served.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>A table is wanted, and the result of the operation is none.</summary>
    public const string NotATable = "NOT_A_TABLE";

    /// <summary>The body is of a media type or charset that is not read.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The body is compressed in a way that is not read.</summary>
    public const string UnsupportedContentEncoding = "UNSUPPORTED_CONTENT_ENCODING";

    /// <summary>The body does not arrive whole, or can not be decompressed.</summary>
    public const string BadBody = "BAD_BODY";

    /// <summary>The body is larger than the limit.</summary>
    public const string BodyTooLarge = "BODY_TOO_LARGE";

    /// <summary>The body took longer to arrive than the limit.</summary>
    public const string BodyTooSlow = "BODY_TOO_SLOW";

    /// <summary>The request is not Unicode.</summary>
    public const string BadUnicode = "BAD_UNICODE";

    /// <summary>A parameter of the URL is not percent-encoded.</summary>
    public const string BadPercentEncoding = "BAD_PERCENT_ENCODING";

    /// <summary>The request is not JSON where it should be.</summary>
    public const string BadJson = "BAD_JSON";

    /// <summary>The request's JSON is nested deeper than the limit.</summary>
    public const string JsonTooDeep = "JSON_TOO_DEEP";

    /// <summary>The request is a batch.</summary>
    public const string BatchNotSupported = "BATCH_NOT_SUPPORTED";

    /// <summary>A parameter of the request is missing or of the wrong type.</summary>
    public const string BadParameter = "BAD_PARAMETER";

    /// <summary>The request ran longer than the limit.</summary>
    public const string RequestTooSlow = "REQUEST_TOO_SLOW";

    /// <summary>More requests run and wait than the limits allow.</summary>
    public const string ServerBusy = "SERVER_BUSY";

    /// <summary>The server is stopping.</summary>
    public const string ServerStopping = "SERVER_STOPPING";

    /// <summary>The store can not answer now.</summary>
    public const string NotReady = "NOT_READY";

    /// <summary>A mistake of the program.</summary>
    public const string InternalError = "INTERNAL_ERROR";
}
