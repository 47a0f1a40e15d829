namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>What the comparison needs on the machine.</summary>
internal static class Requirement
{
    /// <summary>A sentence for the first thing that is missing; null where all is there.</summary>
    /// <param name="ofOurs">Whether only our own server is measured, which needs no node.</param>
    public static string? FindMissing(bool ofOurs = false)
    {
        if (Environment.GetEnvironmentVariable("KG_NEO4J_HOME") is not { Length: > 0 } home)
        {
            return "Set KG_NEO4J_HOME to the folder of an unpacked Neo4j 5.26: the comparison starts a server from it.";
        }

        if (!File.Exists(Path.Combine(home, "bin", "neo4j")))
        {
            return $"KG_NEO4J_HOME names {home}, which has no bin/neo4j; it must be the folder of an unpacked Neo4j 5.26.";
        }

        var missing = (ofOurs ? new[] { "java", "wrk", "taskset" } : ["java", "node", "npm", "wrk", "taskset"]).FirstOrDefault(program => !IsOnPath(program));
        return missing is null ? null : $"{missing} is not on the PATH; the comparison needs Java 17 or 21, node 20 or newer with npm, wrk and taskset.";
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
}
