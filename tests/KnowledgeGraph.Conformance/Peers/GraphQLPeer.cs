using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace KnowledgeGraph.Conformance.Peers;

/// <summary>graphql-js in a process of node: requests go in as lines of JSON, any number at once, and each gets its answer.</summary>
public sealed class GraphQLPeer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _writing;
    private readonly Task _reading;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _waiting = new();
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private int _lastId;

    private GraphQLPeer(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => _complaints.Enqueue(line.Data ?? "");
        process.BeginErrorReadLine();
        _writing = WriteAsync();
        _reading = ReadAsync();
    }

    /// <summary>Starts the script of a folder that <see cref="PeerPackages.InstallAsync"/> gave.</summary>
    public static GraphQLPeer Start(string folder) =>
        new(
            Process.Start(
                new ProcessStartInfo("node", ["peer.mjs"])
                {
                    WorkingDirectory = folder,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!
        );

    /// <summary>The whole response of a request, with the fixed resolvers.</summary>
    /// <param name="version">16 or 17.</param>
    /// <param name="schema">The schema's SDL.</param>
    /// <param name="query">The document.</param>
    /// <param name="variables">The variables, if any.</param>
    /// <param name="operationName">The operation's name, where there are several.</param>
    public Task<JsonElement> ExecuteAsync(int version, string schema, string query, JsonObject? variables = null, string? operationName = null) =>
        AskAsync(
            version,
            "execute",
            new JsonObject { ["schema"] = schema, ["query"] = query, ["variables"] = variables?.DeepClone(), ["operationName"] = operationName }
        );

    /// <summary>The result of one of the script's operations.</summary>
    /// <param name="version">16 or 17.</param>
    /// <param name="operation">One of those that <c>peer.mjs</c> names.</param>
    /// <param name="request">What the operation reads; not to be used again.</param>
    /// <exception cref="InvalidOperationException">The operation threw, or the process ended.</exception>
    public Task<JsonElement> AskAsync(int version, string operation, JsonObject request)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answer;
        request["id"] = id;
        request["version"] = version;
        request["op"] = operation;
        if (!_lines.Writer.TryWrite(request.ToJsonString()))
        {
            FailAll();
        }

        return answer.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _lines.Writer.TryComplete();
        await _writing;
        await _reading;
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var line in _lines.Reader.ReadAllAsync())
            {
                await _process.StandardInput.WriteAsync(line + '\n');
                if (!_lines.Reader.TryPeek(out _))
                {
                    await _process.StandardInput.FlushAsync();
                }
            }

            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The process ended: reading ends as well and says so.
        }
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 2048 });
            var root = document.RootElement;
            if (_waiting.TryRemove(root.GetProperty("id").GetInt32(), out var answer))
            {
                if (root.TryGetProperty("failure", out var failure))
                {
                    answer.SetException(new InvalidOperationException(failure.GetString()));
                }
                else
                {
                    answer.SetResult(root.GetProperty("result").Clone());
                }
            }
        }

        _lines.Writer.TryComplete();
        FailAll();
    }

    private void FailAll()
    {
        foreach (var id in _waiting.Keys)
        {
            if (_waiting.TryRemove(id, out var answer))
            {
                answer.SetException(new InvalidOperationException($"node ended: {string.Join('\n', _complaints)}"));
            }
        }
    }
}
