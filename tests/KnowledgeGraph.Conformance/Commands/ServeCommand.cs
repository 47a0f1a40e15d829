using System.Net.Sockets;
using KnowledgeGraph.Conformance.Serving;

namespace KnowledgeGraph.Conformance.Commands;

/// <summary><c>--urls</c>: serves until it is told to stop. Exit code 1 where it can not listen there.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] urls)
    {
        ConformanceServer server;
        try
        {
            server = await ConformanceServer.StartAsync(urls);
        }
        catch (Exception failure) when (failure is IOException or SocketException or FormatException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync($"--urls: can not listen on {string.Join(" and ", urls)}: {failure.Message}");
            return 1;
        }

        await using (server)
        {
            Console.WriteLine($"Serving on {server.Address}: GET /health, POST /execute.");
            await server.WaitForShutdownAsync();
            return 0;
        }
    }
}
