using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Finds names that are there several times.</summary>
internal static class Repetitions
{
    // Most lists are this short, and comparing all pairs is cheaper for them than a set.
    private const int Short = 8;

    /// <summary>Each repeated name with all its places, in the order in which the names first occur.</summary>
    public static IEnumerable<(string Name, ImmutableArray<SourceLocation> Places)> Of<T>(
        ImmutableArray<T> items,
        Func<T, string> name,
        Func<T, SourceLocation> place
    ) =>
        AreAny(items, name)
            ? items
                .GroupBy(name, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
                .Select(group => (group.Key, group.Select(place).ToImmutableArray()))
            : [];

    private static bool AreAny<T>(ImmutableArray<T> items, Func<T, string> name)
    {
        if (items.Length > Short)
        {
            var seen = new HashSet<string>(items.Length, StringComparer.Ordinal);
            return items.Any(item => !seen.Add(name(item)));
        }

        for (var i = 1; i < items.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (name(items[i]) == name(items[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
