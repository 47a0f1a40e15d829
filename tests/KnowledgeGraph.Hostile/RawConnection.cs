using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Hostile;

/// <summary>A connection on which bytes go as they are.</summary>
public static class RawConnection
{
    // Longer than any of the server's time-outs by default.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends bytes and gives the beginning of what comes back; empty where the server only closed the connection.</summary>
    public static async Task<string> SendAsync(Uri address, byte[] bytes)
    {
        using var client = new TcpClient();
        using var patience = new CancellationTokenSource(Patience);
        await client.ConnectAsync(address.Host, address.Port, patience.Token);
        var stream = client.GetStream();
        var sending = SendAllAsync(stream, bytes, patience.Token);
        var answer = new byte[1024];
        var length = 0;
        try
        {
            length = await stream.ReadAsync(answer, patience.Token);
            await sending;
        }
        catch (Exception closed) when (closed is IOException or OperationCanceledException)
        {
            // What came before counts.
        }

        return Encoding.Latin1.GetString(answer, 0, length);
    }

    private static async Task SendAllAsync(NetworkStream stream, byte[] bytes, CancellationToken patience)
    {
        try
        {
            await stream.WriteAsync(bytes, patience);
        }
        catch (Exception closed) when (closed is IOException or OperationCanceledException)
        {
            // A server need not read all of what it refuses.
        }
    }
}
