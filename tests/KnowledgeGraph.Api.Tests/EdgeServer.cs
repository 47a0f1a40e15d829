using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Api.Http;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;

namespace KnowledgeGraph.Api.Tests;

/// <summary>A real server on a free port of loopback, by default with an engine that answers what it was asked.</summary>
internal sealed class EdgeServer : IAsyncDisposable
{
    private EdgeServer(WebApplication app, List<Exception> reported)
    {
        App = app;
        Reported = reported;
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Address };
    }

    public WebApplication App { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public List<Exception> Reported { get; }

    public static Task<EdgeServer> StartAsync(SettingValues? settings = null, GraphQLExecution? execute = null, Func<string?>? findObstacle = null) =>
        StartAsync(
            new GraphQLService(execute ?? Echo, () => "type Query { echo: String }", () => "v1", findObstacle ?? (() => null)),
            settings ?? SettingValues.Defaults
        );

    public static async Task<EdgeServer> StartAsync(GraphQLService service, SettingValues settings)
    {
        var reported = new List<Exception>();
        var app = HttpHost.Build(settings.With(KnownSettings.Urls, (ImmutableArray<string>)["http://127.0.0.1:0"]), service, (failure, _) => reported.Add(failure));
        await app.StartAsync();
        return new EdgeServer(app, reported);
    }

    /// <summary>Answers with the parts of the request; a document that begins with <c>refuse</c> is refused.</summary>
    public static ValueTask<RequestOutcome> Echo(GraphQLRequest request, JsonBuffer output, CancellationToken cancellation)
    {
        var document = request.ReadDocument();
        if (document.StartsWith("refuse", StringComparison.Ordinal))
        {
            output.Write("""{"errors":[{"message":"No."}]}"""u8);
            return ValueTask.FromResult(RequestOutcome.Refused);
        }

        output.Write("{\"data\":{\"document\":"u8);
        output.WriteString(document);
        output.Write(",\"operation\":"u8);
        output.WriteString(request.OperationName ?? "none");
        output.Write(",\"variables\":"u8);
        output.Write(Encoding.UTF8.GetBytes(request.Variables?.GetRawText() ?? "\"none\""));
        output.Write("}}"u8);
        return ValueTask.FromResult(RequestOutcome.Executed);
    }

    public async Task<HttpResponseMessage> PostAsync(string body, string? accept = null, string contentType = "application/json") =>
        await SendAsync(HttpMethod.Post, "/graphql", Content(Encoding.UTF8.GetBytes(body), contentType), ("Accept", accept));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, params (string, string?)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            if (value is not null)
            {
                (content is not null && name.StartsWith("Content-", StringComparison.Ordinal) ? content.Headers : (System.Net.Http.Headers.HttpHeaders)request.Headers)
                    .TryAddWithoutValidation(name, value);
            }
        }

        return await Client.SendAsync(request);
    }

    public static ByteArrayContent Content(byte[] body, string? contentType = "application/json")
    {
        var content = new ByteArrayContent(body);
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return content;
    }

    /// <summary>Whether an ordinary request is answered.</summary>
    public async Task<bool> AnswersAsync() => (await PostAsync("""{"query":"{ __typename }"}""")).StatusCode == HttpStatusCode.OK;

    /// <summary>A connection that sends bytes as the test likes.</summary>
    public async Task<NetworkStream> ConnectAsync(string firstBytes)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, Address.Port);
        var stream = new NetworkStream(socket, ownsSocket: true);
        await stream.WriteAsync(Encoding.Latin1.GetBytes(firstBytes));
        return stream;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
    }
}
