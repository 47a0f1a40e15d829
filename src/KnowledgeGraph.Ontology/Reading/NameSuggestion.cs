namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Guesses which name was meant.</summary>
public static class NameSuggestion
{
    // Longer names are compared by this many characters; nobody mistypes a name of which more matters.
    private const int MaxCompared = 64;

    /// <summary>
    /// <c> Did you mean `x`?</c> with a leading space, for the known name that takes the fewest edits; empty where none is close.
    /// </summary>
    public static string For(string name, IEnumerable<string> known) =>
        Closest(name, known) is { } closest ? $" Did you mean `{closest}`?" : "";

    /// <summary>The known name that takes the fewest edits, by name where several do; null where none is close.</summary>
    public static string? Closest(string name, IEnumerable<string> known)
    {
        int limit = Math.Max(1, Math.Min(name.Length, MaxCompared) * 2 / 5);
        string? closest = null;
        int fewest = int.MaxValue;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            int edits = Edits(name, candidate);
            if (edits <= limit && (edits < fewest || (edits == fewest && string.CompareOrdinal(candidate, closest) < 0)))
            {
                (closest, fewest) = (candidate, edits);
            }
        }

        return closest;
    }

    // Optimal string alignment; a difference of case is one edit for the whole name.
    private static int Edits(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
        {
            return left == right ? 0 : 1;
        }

        int width = Math.Min(right.Length, MaxCompared);
        int height = Math.Min(left.Length, MaxCompared);
        int[] beforeLast = new int[width + 1];
        int[] last = new int[width + 1];
        int[] row = new int[width + 1];
        for (int column = 0; column <= width; column++)
        {
            last[column] = column;
        }

        for (int line = 1; line <= height; line++)
        {
            row[0] = line;
            for (int column = 1; column <= width; column++)
            {
                int cost = left[line - 1] == right[column - 1] ? 0 : 1;
                int best = Math.Min(Math.Min(last[column] + 1, row[column - 1] + 1), last[column - 1] + cost);
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                {
                    best = Math.Min(best, beforeLast[column - 2] + 1);
                }

                row[column] = best;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[width];
    }
}
