using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Api.Http;

/// <summary>Sends responses: whole, with their length, compressed where the client likes it and it is worth it.</summary>
internal sealed class ResponseSender(ResponseCompression compression, TimeSpan maxTime, RequestClocks clocks)
{
    // A larger response goes in slices, so that a slow reader does not make us hold it twice.
    private const int SliceBytes = 128 * 1024;

    private static readonly StringValues JsonType = "application/json; charset=utf-8";
    private static readonly StringValues GraphQLResponseType = "application/graphql-response+json; charset=utf-8";
    private static readonly StringValues TableType = "text/csv; charset=utf-8; header=present";
    private static readonly StringValues TextType = "text/plain; charset=utf-8";
    private static readonly StringValues VaryByEncoding = "Accept-Encoding";

    /// <summary>Sends JSON; to those who want a table, the errors that they get instead.</summary>
    public ValueTask SendJsonAsync(HttpContext context, int status, ResponseFormat format, ReadOnlyMemory<byte> body) =>
        SendAsync(context, status, format is ResponseFormat.GraphQLResponse or ResponseFormat.Table ? GraphQLResponseType : JsonType, body);

    /// <summary>Sends a table.</summary>
    public ValueTask SendTableAsync(HttpContext context, ReadOnlyMemory<byte> body) => SendAsync(context, StatusCodes.Status200OK, TableType, body);

    /// <summary>Sends plain text.</summary>
    public ValueTask SendTextAsync(HttpContext context, ReadOnlyMemory<byte> body) => SendAsync(context, StatusCodes.Status200OK, TextType, body);

    /// <summary>Sends a refusal in the shape of every error.</summary>
    public async ValueTask RefuseAsync(HttpContext context, ResponseFormat format, HttpRefusal refusal)
    {
        if (refusal.HeaderName is { } name)
        {
            context.Response.Headers[name] = refusal.HeaderValue;
        }

        using var body = new JsonBuffer(1024);
        body.Write((byte)'{');
        ErrorWriter.Write([refusal.ToError()], body, context.TraceIdentifier);
        body.Write((byte)'}');
        await SendJsonAsync(context, refusal.Status, format, body.Written);
    }

    private ValueTask SendAsync(HttpContext context, int status, StringValues contentType, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.ContentType = contentType;
        if (!compression.IsWorthIt(body.Length))
        {
            response.ContentLength = body.Length;
            return WriteAsync(context, body);
        }

        response.Headers.Vary = StringValues.Concat(response.Headers.Vary, VaryByEncoding);
        var encoding = AcceptEncodingHeader.Choose(context.Request.Headers.AcceptEncoding);
        if (encoding is null)
        {
            response.ContentLength = body.Length;
            return WriteAsync(context, body);
        }

        return WriteCompressedAsync(context, encoding, body);
    }

    private async ValueTask WriteCompressedAsync(HttpContext context, string encoding, ReadOnlyMemory<byte> body)
    {
        using var packed = ResponseCompression.Pack(encoding, body);
        context.Response.Headers.ContentEncoding = encoding;
        context.Response.ContentLength = packed.Length;
        await WriteAsync(context, packed.Written);
    }

    private ValueTask WriteAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        if (body.Length > SliceBytes)
        {
            return WriteSlicesAsync(context, body);
        }

        var written = context.Response.BodyWriter.WriteAsync(body, CancellationToken.None);
        if (!written.IsCompletedSuccessfully)
        {
            return WaitAsync(context, written.AsTask());
        }

        _ = written.Result;
        return ValueTask.CompletedTask;
    }

    private ValueTask WriteSlicesAsync(HttpContext context, ReadOnlyMemory<byte> body) => WaitAsync(context, WriteSlicesAsync(context.Response, body));

    private static async Task WriteSlicesAsync(HttpResponse response, ReadOnlyMemory<byte> body)
    {
        while (!body.IsEmpty)
        {
            var slice = body[..Math.Min(SliceBytes, body.Length)];
            var flushed = await response.BodyWriter.WriteAsync(slice, CancellationToken.None);
            if (flushed.IsCompleted || flushed.IsCanceled)
            {
                return;
            }

            body = body[slice.Length..];
        }
    }

    // A client that does not read is cut off, which also ends the write.
    private async ValueTask WaitAsync(HttpContext context, Task writing)
    {
        var clock = clocks.Start(maxTime, CancellationToken.None);
        var cut = clock.Token.UnsafeRegister(static context => ((HttpContext)context!).Abort(), context);
        try
        {
            await writing;
        }
        finally
        {
            await cut.DisposeAsync();
            clocks.Stop(clock);
        }
    }
}
