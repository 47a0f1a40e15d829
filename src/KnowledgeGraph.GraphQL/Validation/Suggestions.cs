namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Says which name was perhaps meant.</summary>
internal static class Suggestions
{
    // Both the word and, with fragments, the candidates may be an adversary's; a distance costs the product of the lengths.
    private const int MaxSuggestions = 5;
    private const int MaxCandidates = 1_000;
    private const int MaxNameLength = 64;

    /// <summary>A sentence, with a space before it, that names the candidates most like the word; empty where none is.</summary>
    public static string For(ValidationContext context, string word, IEnumerable<string> candidates, Func<string, string>? write = null)
    {
        if (!context.Options.Suggestions || word.Length > MaxNameLength)
        {
            return "";
        }

        var threshold = word.Length * 2 / 5;
        return Sentence(
            context,
            "",
            candidates
                .Take(MaxCandidates)
                .Select(candidate => (Name: candidate, Distance: Distance(word, candidate, threshold)))
                .Where(candidate => candidate.Distance <= threshold)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Select(candidate => candidate.Name),
            write
        );
    }

    /// <summary>A sentence, with a space before it, that offers the names; empty where there are none.</summary>
    public static string Sentence(ValidationContext context, string what, IEnumerable<string> names, Func<string, string>? write = null)
    {
        var written = context.Options.Suggestions ? names.Take(MaxSuggestions).Select(write ?? (name => $"\"{name}\"")).ToArray() : [];
        return written.Length switch
        {
            0 => "",
            1 => $" Did you mean {what}{written[0]}?",
            _ => $" Did you mean {what}{string.Join(", ", written[..^1])} or {written[^1]}?",
        };
    }

    /// <summary>How many characters to insert, remove, change or swap with the next; another case of letters is none.</summary>
    private static int Distance(string word, string candidate, int threshold)
    {
        if (candidate.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        if (Math.Abs(word.Length - candidate.Length) > threshold)
        {
            return threshold + 1;
        }

        Span<int> rows = stackalloc int[3 * (MaxNameLength * 2)];
        var beforeLast = rows[..(candidate.Length + 1)];
        var last = rows.Slice(rows.Length / 3, candidate.Length + 1);
        var current = rows.Slice(rows.Length / 3 * 2, candidate.Length + 1);
        for (var j = 0; j <= candidate.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= word.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= candidate.Length; j++)
            {
                var change = last[j - 1] + (AreSame(word[i - 1], candidate[j - 1]) ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && AreSame(word[i - 1], candidate[j - 2]) && AreSame(word[i - 2], candidate[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            // A row leads to no less than its least, and a swap to no less than the one before.
            if (least > threshold + 1)
            {
                return threshold + 1;
            }

            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[candidate.Length];
    }

    /// <summary>Names are ASCII, so a bit tells the case of a letter.</summary>
    private static bool AreSame(char one, char other) => one == other || ((one ^ other) == 0x20 && char.IsAsciiLetter(one));
}
