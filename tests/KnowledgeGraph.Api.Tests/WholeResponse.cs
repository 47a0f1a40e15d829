using System.Text.RegularExpressions;

namespace KnowledgeGraph.Api.Tests;

/// <summary>A response as one text, so that a test compares all of it: status, every header but <c>Date</c> and the request's id, body without that id.</summary>
internal static partial class WholeResponse
{
    public static async Task<string> AsTextAsync(this HttpResponseMessage response)
    {
        var headers = response
            .Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not ("Date" or "Content-Length" or "X-Request-ID"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);
        return string.Join('\n', [$"{(int)response.StatusCode}", .. headers, WithoutId(await response.Content.ReadAsStringAsync())]);
    }

    public static async Task<string> AsTextAsync(this Task<HttpResponseMessage> response) => await (await response).AsTextAsync();

    /// <summary>The response of an error in <c>application/json</c>.</summary>
    public static string Error(int status, string code, string message, params string[] headers) =>
        string.Join(
            '\n',
            [
                $"{status}",
                .. headers.Append("Content-Type: application/json; charset=utf-8").Order(StringComparer.Ordinal),
                $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"{{{code}}}"}}]}""",
            ]
        );

    [GeneratedRegex(@",""requestId"":""[^""]+""")]
    private static partial Regex RequestId();

    /// <summary>A body without the request's id.</summary>
    public static string WithoutId(string body) => RequestId().Replace(body, "");

    /// <summary>The response of the echoing engine.</summary>
    public static string Echoed(string document, string operation = "none", string variables = "\"none\"", string type = "application/json") =>
        $$$"""
        200
        Content-Type: {{{type}}}; charset=utf-8
        {"data":{"document":"{{{document}}}","operation":"{{{operation}}}","variables":{{{variables}}}}}
        """;
}
