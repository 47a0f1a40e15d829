using System.Text;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Api.Http;

/// <summary>The pages beside <c>/graphql</c>: the index, the schema, and how the server is.</summary>
internal sealed class Pages(GraphQLService service, ServerLife life, ResponseSender sender)
{
    /// <summary>The methods they take.</summary>
    public const string Methods = "GET, HEAD, OPTIONS";

    private static readonly byte[] Index =
        """{"graphql":"/graphql","schema":"/graphql/schema.graphql","live":"/health/live","ready":"/health/ready"}"""u8.ToArray();

    private static readonly byte[] Live = """{"status":"live"}"""u8.ToArray();
    private static readonly byte[] Ready = """{"status":"ready"}"""u8.ToArray();

    private PrintedSchema? _printed;

    /// <summary>Answers with the page of a path.</summary>
    public ValueTask AnswerAsync(HttpContext context, string path) =>
        path switch
        {
            "/" => sender.SendJsonAsync(context, 200, ResponseFormat.Json, Index),
            "/health/live" => sender.SendJsonAsync(context, 200, ResponseFormat.Json, Live),
            "/health/ready" => AnswerReadyAsync(context),
            "/graphql/schema.graphql" => AnswerSchemaAsync(context),
            _ => sender.RefuseAsync(context, ResponseFormat.Json, HttpRefusals.NotFound(path)),
        };

    /// <summary>Whether there is a page of this path.</summary>
    public static bool Has(string path) => path is "/" or "/health/live" or "/health/ready" or "/graphql/schema.graphql";

    private ValueTask AnswerReadyAsync(HttpContext context)
    {
        var refusal = life.IsStopping ? HttpRefusals.Stopping
            : service.FindObstacle() is { } obstacle ? HttpRefusals.NotReady(obstacle)
            : null;
        return refusal is null
            ? sender.SendJsonAsync(context, 200, ResponseFormat.Json, Ready)
            : sender.RefuseAsync(context, ResponseFormat.Json, refusal);
    }

    private ValueTask AnswerSchemaAsync(HttpContext context)
    {
        var version = service.ReadVersion();
        var printed = _printed;
        if (printed?.Version != version)
        {
            _printed = printed = PrintedSchema.Of(version, service.PrintSchema());
        }

        context.Response.Headers.ETag = printed.Tag;
        if (!printed.IsKnown(context.Request.Headers.IfNoneMatch))
        {
            return sender.SendTextAsync(context, printed.Text);
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return ValueTask.CompletedTask;
    }

    /// <summary>The schema's text, printed once per version. The tag is weak, for the same text may come compressed.</summary>
    private sealed record PrintedSchema(string Version, string Tag, byte[] Text)
    {
        public static PrintedSchema Of(string version, string text) => new(version, $"W/\"{version}\"", Encoding.UTF8.GetBytes(text));

        public bool IsKnown(StringValues tags) =>
            tags.ToString().Split(',', StringSplitOptions.TrimEntries).Any(tag => tag == "*" || tag == Tag || tag == Tag[2..]);
    }
}
