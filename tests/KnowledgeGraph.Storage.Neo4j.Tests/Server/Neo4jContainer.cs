using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Server;

/// <summary>A server in a container, by the docker command.</summary>
internal static class Neo4jContainer
{
    private const string Image = "neo4j:5.26";
    private const string Password = "only-for-tests";

    /// <summary>Null where no Docker engine answers.</summary>
    public static async Task<RunningNeo4j?> TryStartAsync()
    {
        if (await DockerAsync("version") is null)
        {
            return null;
        }

        var id = await DockerAsync("run", "--detach", "--rm", "--publish", "127.0.0.1::7687", "--publish", "127.0.0.1::7474", "--env", $"NEO4J_AUTH=neo4j/{Password}", Image);
        if (id is null)
        {
            return null;
        }

        Task StopAsync() => DockerAsync("rm", "--force", id);
        try
        {
            var settings = new BoltSettings { Address = new BoltAddress("127.0.0.1", await PortAsync(id, 7687)), User = "neo4j", Password = Password };
            await RunningNeo4j.WaitAsync(settings, () => null, TimeSpan.FromMinutes(3));
            return new RunningNeo4j(settings, await PortAsync(id, 7474), WhyNot: null, StopAsync);
        }
        catch
        {
            await StopAsync();
            throw;
        }
    }

    private static async Task<int> PortAsync(string id, int port)
    {
        var text = await DockerAsync("port", id, port.ToString(CultureInfo.InvariantCulture)) ?? "";
        return int.Parse(text[(text.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture);
    }

    private static async Task<string?> DockerAsync(params string[] arguments)
    {
        try
        {
            using var docker = Process.Start(
                new ProcessStartInfo("docker", arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
            var errors = docker.StandardError.ReadToEndAsync();
            var output = await docker.StandardOutput.ReadToEndAsync();
            await errors;
            await docker.WaitForExitAsync();
            return docker.ExitCode == 0 ? output.Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
