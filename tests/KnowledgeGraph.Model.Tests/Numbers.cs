using System.Globalization;

namespace KnowledgeGraph.Model.Tests;

/// <summary>How much chance is tried: <c>KG_RANDOM_QUERIES</c> says how many queries, <c>KG_RANDOM_SEED</c> where they start.</summary>
internal static class Numbers
{
    public const int QueriesPerGraph = 50;

    public static int Queries(int otherwise) => Of("KG_RANDOM_QUERIES", otherwise);

    public static int FirstSeed => Of("KG_RANDOM_SEED", 1);

    private static int Of(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
