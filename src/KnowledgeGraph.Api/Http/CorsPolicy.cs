using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Api.Http;

/// <summary>Says which web pages may read answers.</summary>
/// <remarks>https://fetch.spec.whatwg.org/#http-cors-protocol. There are no credentials here, so any header may be sent.</remarks>
internal sealed class CorsPolicy(ImmutableArray<string> origins)
{
    private static readonly StringValues VaryByOrigin = "Origin";

    private readonly bool _allowsAll = origins.Contains("*");

    /// <summary>Whether any page may read answers.</summary>
    public bool IsOn => !origins.IsEmpty;

    /// <summary>Adds the headers that let the asking page read the answer; true where it may.</summary>
    public bool Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (!_allowsAll)
        {
            headers.Vary = VaryByOrigin;
        }

        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || !(_allowsAll || origins.Contains(origin, StringComparer.OrdinalIgnoreCase)))
        {
            return false;
        }

        headers.AccessControlAllowOrigin = _allowsAll ? "*" : origin;
        headers.AccessControlExposeHeaders = "ETag, Retry-After, X-Request-Id";
        return true;
    }

    /// <summary>Adds what a page asks for before it sends its request.</summary>
    public static void AnswerPreflight(HttpContext context, string methods)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = methods;
        headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders;
        headers.AccessControlMaxAge = "7200";
    }
}
