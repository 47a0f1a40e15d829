using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Conformance.Serving;

/// <summary>The program's web server: <c>GET /health</c> and <c>POST /execute</c>.</summary>
public sealed class ConformanceServer : IAsyncDisposable
{
    /// <summary>A free port of loopback.</summary>
    public const string AnyPort = "http://127.0.0.1:0";

    private readonly WebApplication _app;

    private ConformanceServer(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>Starts to listen.</summary>
    /// <exception cref="IOException">The address is taken.</exception>
    public static async Task<ConformanceServer> StartAsync(params string[] urls)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.AddServerHeader = false);
        var app = builder.Build();
        foreach (var url in urls)
        {
            app.Urls.Add(url);
        }

        ((IApplicationBuilder)app).Run(AnswerAsync);
        await app.StartAsync();
        return new ConformanceServer(app);
    }

    /// <summary>Ends when the program is told to stop.</summary>
    public Task WaitForShutdownAsync() => _app.WaitForShutdownAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context)
    {
        using var output = new JsonBuffer();
        var (path, method) = (context.Request.Path.Value, context.Request.Method);
        context.Response.StatusCode = (path, method) switch
        {
            ("/health", "GET") => Healthy(output),
            ("/execute", "POST") => await ExecuteAsync(context, output),
            ("/health", _) => Refuse(StatusCodes.Status405MethodNotAllowed, "/health takes GET.", output),
            ("/execute", _) => Refuse(StatusCodes.Status405MethodNotAllowed, "/execute takes POST.", output),
            _ => Refuse(StatusCodes.Status404NotFound, "There are /health and /execute.", output),
        };
        if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = path == "/health" ? "GET" : "POST";
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = output.Length;
        await context.Response.Body.WriteAsync(output.Written, context.RequestAborted);
    }

    private static async Task<int> ExecuteAsync(HttpContext context, JsonBuffer output)
    {
        using var body = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        }
        catch (BadHttpRequestException refused)
        {
            return Refuse(refused.StatusCode, refused.Message, output);
        }

        return await ExecuteEndpoint.AnswerAsync(body.GetBuffer().AsMemory(0, (int)body.Length), output, context.RequestAborted);
    }

    private static int Healthy(JsonBuffer output)
    {
        output.Write("{\"status\":\"ok\"}"u8);
        return StatusCodes.Status200OK;
    }

    private static int Refuse(int status, string sentence, JsonBuffer output)
    {
        ExecuteEndpoint.Refuse(sentence, output);
        return status;
    }
}
