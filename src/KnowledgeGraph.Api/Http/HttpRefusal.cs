using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.Api.Http;

/// <summary>Why a request is refused before the engine sees it, or cut off while it runs.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">One of <see cref="HttpErrorCodes"/>.</param>
/// <param name="Message">The sentence for the user.</param>
public sealed record HttpRefusal(int Status, string Code, string Message)
{
    /// <summary>The header that the status asks for; null where it asks for none.</summary>
    public string? HeaderName { get; init; }

    /// <summary>The value of that header.</summary>
    public string? HeaderValue { get; init; }

    /// <summary>The refusal as the response's error.</summary>
    public GraphQLError ToError() => new(Code, Message);
}
