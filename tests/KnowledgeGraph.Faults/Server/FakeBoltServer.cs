using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Server;

/// <summary>A server over loopback that plays a script on each connection; what a script throws is thrown again at the end.</summary>
public sealed class FakeBoltServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<FakeSession, Task> _script;
    private readonly X509Certificate2? _certificate;
    private readonly ConcurrentBag<Task> _plays = [];
    private readonly Task _accepting;
    private int _open;

    private FakeBoltServer(Func<FakeSession, Task> script, X509Certificate2? certificate = null, int port = 0)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _script = script;
        _certificate = certificate;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public BoltAddress Address => new("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);

    /// <summary>The names that clients asked for (SNI), where connections are encrypted.</summary>
    public ConcurrentQueue<string> AskedNames { get; } = new();

    /// <summary>How many connections are open.</summary>
    public int Open => Volatile.Read(ref _open);

    /// <summary>The sessions so far, oldest first.</summary>
    public ConcurrentQueue<FakeSession> Sessions { get; } = new();

    /// <summary>Plays a script from the first byte on; 0 stands for a free port.</summary>
    public static FakeBoltServer Raw(Func<FakeSession, Task> script, int port = 0) => new(script, null, port);

    /// <summary>Plays a script once handshake and login are over.</summary>
    public static FakeBoltServer LoggedIn(Func<FakeSession, Task> script) =>
        new(async session =>
        {
            await session.AcceptLoginAsync();
            await script(session);
        });

    /// <summary>Plays a script over encrypted connections, once handshake and login are over.</summary>
    public static FakeBoltServer Encrypted(X509Certificate2 certificate, Func<FakeSession, Task> script) =>
        new(
            async session =>
            {
                await session.AcceptLoginAsync();
                await script(session);
            },
            certificate
        );

    /// <summary>Settings that are patient enough for a busy machine; tests of timeouts bring their own.</summary>
    public BoltSettings Settings(
        int pool = 4,
        int batch = 1000,
        TimeSpan? connect = null,
        TimeSpan? acquire = null,
        TimeSpan? receive = null,
        TimeSpan? reset = null,
        string? database = null,
        int maxMessage = 1024 * 1024,
        long maxAnswer = 16 * 1024 * 1024,
        int retries = 0,
        BoltAddress? address = null,
        X509Certificate2Collection? trusted = null,
        Func<BoltCredentials?>? readCredentials = null,
        TimeProvider? clock = null
    ) =>
        new()
        {
            Address = address ?? Address,
            TrustedCertificates = trusted,
            ReadCredentials = readCredentials,
            Clock = clock ?? TimeProvider.System,
            MaxRetries = retries,
            RetryDelay = TimeSpan.FromMilliseconds(5),
            User = "neo4j",
            Password = "p4ss-w0rd",
            Database = database,
            PoolSize = pool,
            BatchSize = batch,
            ConnectTimeout = connect ?? TimeSpan.FromSeconds(20),
            AcquireTimeout = acquire ?? TimeSpan.FromSeconds(20),
            ReceiveTimeout = receive ?? TimeSpan.FromSeconds(20),
            ResetTimeout = reset ?? TimeSpan.FromSeconds(20),
            MaxMessageBytes = maxMessage,
            MaxAnswerBytes = maxAnswer,
            LivenessTimeout = reset ?? TimeSpan.FromSeconds(20),
        };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        foreach (var session in Sessions)
        {
            session.Dispose();
        }

        await Task.WhenAll(_plays).WaitAsync(TimeSpan.FromSeconds(20));
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _plays.Add(PlayAsync(await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (Exception cause) when (cause is OperationCanceledException or SocketException or InvalidOperationException) { }
    }

    private async Task PlayAsync(Socket socket)
    {
        FakeSession? session = null;
        Interlocked.Increment(ref _open);
        try
        {
            session = new FakeSession(socket, await StreamAsync(socket));
            Sessions.Enqueue(session);
            await _script(session);

            // A script that is over leaves the connection open until the other side goes.
            await session.DrainAsync();
        }
        catch (Exception cause) when (cause is IOException or SocketException or ObjectDisposedException or AuthenticationException or OperationCanceledException) { }
        finally
        {
            session?.Dispose();
            socket.Dispose();
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task<Stream> StreamAsync(Socket socket)
    {
        socket.NoDelay = true;
        var plain = new NetworkStream(socket);
        if (_certificate is null)
        {
            return plain;
        }

        var encrypted = new SslStream(plain);
        var options = new SslServerAuthenticationOptions
        {
            ServerCertificateSelectionCallback = (_, name) =>
            {
                AskedNames.Enqueue(name ?? "");
                return _certificate;
            },
        };
        await encrypted.AuthenticateAsServerAsync(options, _stop.Token);
        return encrypted;
    }
}
