using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Server;

/// <summary>A server that is ready for tests, or the reason why there is none.</summary>
public sealed record RunningNeo4j(BoltSettings Settings, int? HttpPort, string? WhyNot, Func<Task> StopAsync)
{
    /// <summary>Waits until a server lets us in.</summary>
    public static async Task WaitAsync(BoltSettings settings, Func<string?> whyDead, TimeSpan patience)
    {
        await using var driver = new BoltDriver(settings);
        var until = DateTime.UtcNow + patience;
        while (true)
        {
            try
            {
                await driver.VerifyAsync(CancellationToken.None);
                return;
            }
            catch (BoltException cause)
            {
                if (whyDead() is { } reason)
                {
                    throw new InvalidOperationException($"Neo4j did not start: {reason}", cause);
                }

                if (DateTime.UtcNow > until)
                {
                    throw new InvalidOperationException($"Neo4j was not ready within {patience}.", cause);
                }
            }

            await Task.Delay(250);
        }
    }
}
