namespace KnowledgeGraph.Hostile.Documents;

/// <summary>Choices of a random number generator.</summary>
public static class Choices
{
    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;

    public static T Of<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>A count from 0 to a most, small ones more often.</summary>
    public static int Few(this Random random, int most) => (int)(Math.Pow(random.NextDouble(), 4) * (most + 1));
}
