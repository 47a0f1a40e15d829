using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Bytes out and in over TCP, encrypted or not, with a time limit on what comes in.</summary>
internal sealed class BoltTransport : IDisposable
{
    private readonly BoltAddress _address;
    private readonly Socket _socket;
    private SslStream? _encrypted;
    private Task _sending = Task.CompletedTask;
    private CancellationTokenSource _deadline = new();

    private BoltTransport(BoltAddress address, Socket socket)
    {
        _address = address;
        _socket = socket;
    }

    /// <summary>How often bytes were handed to the network.</summary>
    public int Writes { get; private set; }

    /// <summary>Whether all that was sent is on its way.</summary>
    public bool IsSent => _sending.IsCompleted;

    public static async ValueTask<BoltTransport> ConnectAsync(BoltAddress address, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(address.Host, address.Port, cancellation).ConfigureAwait(false);
            socket.NoDelay = true;
            return new BoltTransport(address, socket);
        }
        catch (SocketException cause)
        {
            socket.Dispose();
            throw BoltErrors.ConnectFailed(address, cause);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Encrypts all that follows.</summary>
    public async ValueTask EncryptAsync(BoltSettings settings, CancellationToken cancellation) =>
        _encrypted = await BoltEncrypting.EncryptAsync(_socket, _address, settings, cancellation).ConfigureAwait(false);

    /// <summary>Sends bytes, which must stay as they are until <see cref="SentAsync"/> is over.</summary>
    /// <remarks>It does not wait: a server that answers before it has read everything must find us reading.</remarks>
    public void Send(ReadOnlyMemory<byte> bytes)
    {
        Writes++;
        if (_encrypted is { } encrypted)
        {
            var writing = encrypted.WriteAsync(bytes, CancellationToken.None);
            _sending = writing.IsCompletedSuccessfully ? Task.CompletedTask : writing.AsTask();
            return;
        }

        var sending = _socket.SendAsync(bytes, SocketFlags.None, CancellationToken.None);
        if (!sending.IsCompletedSuccessfully)
        {
            _sending = sending.AsTask();
        }
    }

    /// <summary>Waits until what was sent is on its way.</summary>
    public ValueTask SentAsync(TimeSpan timeout, CancellationToken cancellation) =>
        _sending.IsCompletedSuccessfully ? ValueTask.CompletedTask : new ValueTask(SentSlowlyAsync(timeout, cancellation));

    /// <summary>Receives at least one byte.</summary>
    /// <exception cref="TimeoutException">Nothing came in time.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<int> ReceiveAsync(Memory<byte> room, TimeSpan timeout, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _deadline.CancelAfter(timeout);
        int count;
        try
        {
            using (cancellation.UnsafeRegister(static deadline => ((CancellationTokenSource)deadline!).Cancel(), _deadline))
            {
                count = _encrypted is null
                    ? await _socket.ReceiveAsync(room, SocketFlags.None, _deadline.Token).ConfigureAwait(false)
                    : await _encrypted.ReadAsync(room, _deadline.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new TimeoutException();
        }
        catch (Exception cause) when (cause is SocketException or ObjectDisposedException or IOException)
        {
            throw BoltErrors.ConnectionLost(_address, cause);
        }
        finally
        {
            if (!_deadline.TryReset())
            {
                _deadline.Dispose();
                _deadline = new CancellationTokenSource();
            }
        }

        return count > 0 ? count : throw BoltErrors.ConnectionLost(_address);
    }

    /// <summary>Whether the other side has not closed, as far as can be told without waiting.</summary>
    public bool SeemsAlive()
    {
        try
        {
            // Over TLS, what comes while nothing was asked is the notice that it closes.
            return !_socket.Poll(0, SelectMode.SelectRead) || (_encrypted is null && _socket.Available > 0);
        }
        catch (Exception cause) when (cause is SocketException or ObjectDisposedException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        // The socket first: closing the encryption would wait for the other side.
        _socket.Dispose();
        _encrypted?.Dispose();
        _deadline.Dispose();
    }

    private async Task SentSlowlyAsync(TimeSpan timeout, CancellationToken cancellation)
    {
        try
        {
            await _sending.WaitAsync(timeout, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw BoltErrors.ReceiveTimeout(_address, timeout);
        }
        catch (Exception cause) when (cause is SocketException or ObjectDisposedException or IOException)
        {
            throw BoltErrors.ConnectionLost(_address, cause);
        }
    }
}
