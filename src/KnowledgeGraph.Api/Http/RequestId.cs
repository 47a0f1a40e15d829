using System.Buffers;

namespace KnowledgeGraph.Api.Http;

/// <summary>The id of a request: the client's own where it sends one that can be used, else one of ours. Errors, logs and traces carry it.</summary>
internal static class RequestId
{
    /// <summary>The header, of the request and of the response.</summary>
    public const string Header = "X-Request-Id";

    private const int Longest = 100;

    // What can stand in a header, a log and a URL alike.
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:/+=");

    /// <summary>Takes the id of a request and puts it into the response's header.</summary>
    public static void Take(HttpContext context)
    {
        var given = context.Request.Headers[Header];
        if (given is [{ Length: > 0 and <= Longest } id] && !id.AsSpan().ContainsAnyExcept(Allowed))
        {
            context.TraceIdentifier = id;
        }

        context.Response.Headers[Header] = context.TraceIdentifier;
    }
}
