using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Routing;

/// <summary>Plays a script of a cluster's life against the driver: one step a line, as the page about faults describes them.</summary>
public sealed class RoutingScript : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly FakeCluster _cluster = new();
    private readonly ScriptClock _clock = new();
    private readonly List<(string Server, IBoltExchange Exchange)> _held = [];
    private readonly List<Task> _later = [];
    private BoltDriver? _driver;

    private RoutingScript() { }

    /// <summary>The scripts that come with the program, by name.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Routing", "Scripts"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal),
    ];

    /// <summary>Plays a script; null where all went as it says, else the first line that did not, and what happened instead.</summary>
    public static async Task<string?> PlayAsync(string name)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Routing", "Scripts", name + ".txt"));
        await using var script = new RoutingScript();
        for (var at = 0; at < lines.Length; at++)
        {
            var words = lines[at].Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0 && await script.StepAsync(words) is { } difference)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{name}, line {at + 1}: {lines[at].Trim()}: {difference}");
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_later);
        foreach (var (_, exchange) in _held)
        {
            await exchange.DisposeAsync();
        }

        if (_driver is not null)
        {
            await _driver.DisposeAsync();
        }

        await _cluster.DisposeAsync();
    }

    private async Task<string?> StepAsync(string[] words)
    {
        switch (words)
        {
            case ["servers", .. var names]:
                Array.ForEach(names, _cluster.Add);
                _driver ??= new BoltDriver(Settings(_cluster.Members[names[0]].Address));
                return null;
            case ["after", var milliseconds, .. var step]:
                _later.Add(LaterAsync(int.Parse(milliseconds, CultureInfo.InvariantCulture), step));
                return null;
            case ["pass", var seconds]:
                _clock.Pass(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
                return null;
            case ["read" or "write" or "hold", ..]:
                return await CallAsync(words);
            case ["asked", .. var names]:
                return Compare(string.Join(' ', names), _cluster.Asked.IsEmpty ? "nobody" : string.Join(' ', Taken()));
            case ["saw", .. var bookmarks]:
                return Compare(string.Join(' ', bookmarks), _cluster.Saw);
            case ["idle", "connections", "at", "most", var most]:
                return _driver!.Connections is (0, var idle) && idle <= int.Parse(most, CultureInfo.InvariantCulture) ? null : $"{_driver.Connections}";
            default:
                await ChangeAsync(words);
                return null;
        }
    }

    private async Task LaterAsync(int milliseconds, string[] step)
    {
        await Task.Delay(milliseconds);
        await ChangeAsync(step);
    }

    private async Task ChangeAsync(string[] words)
    {
        foreach (var member in _cluster.Of(words[1]))
        {
            switch (words)
            {
                case ["table", _, "fails", var code, .. var times]:
                    member.TableFailure = (code, Number(times));
                    break;
                case ["table", _, "none"]:
                    (member.Table, member.TableFailure) = (null, null);
                    break;
                case ["table", _, .. var parts]:
                    (member.Table, member.TableFailure) = (_cluster.Table(parts), null);
                    break;
                case ["stop", _]:
                    await member.StopAsync();
                    break;
                case ["start", _]:
                    member.Start();
                    break;
                case ["hang", _]:
                    member.Hangs = true;
                    break;
                case ["drop", _, var message]:
                    member.Drops = message;
                    break;
                case ["refuse", _, var code, .. var times]:
                    member.Refusal = (code, Number(times));
                    break;
                default:
                    throw new FormatException($"No step: {string.Join(' ', words)}");
            }
        }
    }

    private static int Number(string[] times) => times is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : int.MaxValue;

    // read x4 -> b c     read fails NEO4J_ROUTING: NEO4J_NOT_LISTENING     hold read     read -> unheld
    private async Task<string?> CallAsync(string[] words)
    {
        var holds = words[0] == "hold";
        var rest = holds ? words[1..] : words;
        var access = rest[0] == "read" ? BoltAccess.Read : BoltAccess.Write;
        var times = rest.Length > 1 && rest[1].StartsWith('x') ? int.Parse(rest[1].AsSpan(1), CultureInfo.InvariantCulture) : 1;
        var expected = rest.SkipWhile(word => word is not ("->" or "fails")).ToArray();
        var answers = new List<string>();
        for (var at = 0; at < times; at++)
        {
            answers.Add(await AskAsync(access, holds));
        }

        return expected switch
        {
            [] => null,
            ["fails", .. var codes] => Compare(string.Join(' ', codes), answers[^1]),
            [_, "unheld"] => answers.TrueForAll(answer => _held.TrueForAll(held => held.Server != answer)) ? null : string.Join(' ', answers),
            [_, var one] when one.Contains('|') => answers.TrueForAll(answer => one.Split('|').Contains(answer)) ? null : string.Join(' ', answers),
            [_, .. var servers] => Compare(string.Join(' ', servers), string.Join(' ', answers.Distinct().Order(StringComparer.Ordinal))),
            _ => "no expectation",
        };
    }

    /// <summary>The name of the server that answered, or the error's code with those of its causes.</summary>
    private async Task<string> AskAsync(BoltAccess access, bool holds)
    {
        using var deadline = new CancellationTokenSource(Patience);
        IBoltExchange? exchange = null;
        try
        {
            exchange = await _driver!.RunAsync([new BoltStatement("RETURN 1")], access, deadline.Token);
            var server = "";
            await exchange.ReadToEndAsync(record => server = FirstText(record.Span), deadline.Token);
            if (holds)
            {
                _held.Add((server, exchange));
                exchange = null;
            }

            return server;
        }
        catch (BoltException failure)
        {
            return failure.Causes.Count == 0 ? failure.Code : $"{failure.Code}: {string.Join(' ', failure.Causes.Select(cause => cause.Code))}";
        }
        catch (OperationCanceledException)
        {
            return "nothing in time";
        }
        finally
        {
            if (exchange is not null)
            {
                await exchange.DisposeAsync();
            }
        }
    }

    private static string FirstText(ReadOnlySpan<byte> record)
    {
        var reader = new PackStreamReader(record);
        reader.ReadListHeader();
        return System.Text.Encoding.UTF8.GetString(reader.ReadText());
    }

    private IEnumerable<string> Taken()
    {
        while (_cluster.Asked.TryDequeue(out var name))
        {
            yield return name;
        }
    }

    private static string? Compare(string expected, string found) => expected == found ? null : found;

    private BoltSettings Settings(BoltAddress first) =>
        new()
        {
            Address = first with { Routes = true },
            User = "neo4j",
            Password = "p4ss-w0rd",
            PoolSize = 8,
            ConnectTimeout = TimeSpan.FromSeconds(2),
            AcquireTimeout = TimeSpan.FromSeconds(8),
            ReceiveTimeout = TimeSpan.FromSeconds(2),
            RetryDelay = TimeSpan.FromMilliseconds(20),
            Clock = _clock,
        };
}
