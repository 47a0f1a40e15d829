using System.Globalization;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>Chance that can be had again: its seed is printed, and <c>KG_RANDOM_SEED</c> chooses it.</summary>
internal static class SeedingRandom
{
    public static System.Random Create()
    {
        var seed = Environment.GetEnvironmentVariable("KG_RANDOM_SEED") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 1;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"KG_RANDOM_SEED={seed}"));
        return new System.Random(seed);
    }
}
