namespace KnowledgeGraph.Record.Tests;

/// <summary>A rule is kept by all, or names everyone who breaks it; <c>Pending.txt</c> lists who may still break it.</summary>
internal static class Rule
{
    private static readonly ILookup<string, string> Pending = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Pending.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ', 2))
        .ToLookup(words => words[0], words => words[1], StringComparer.Ordinal);

    /// <summary>An offender's line begins with its id.</summary>
    public static void KeptByAll(string sentence, IEnumerable<string> offenders, string? name = null)
    {
        HashSet<string> pending = [.. name is null ? [] : Pending[name]];
        List<string> all = [.. offenders];
        List<string> found = [.. all.Where(line => !pending.Contains(line.Split(' ')[0]))];
        List<string> kept = [.. pending.Except(all.Select(line => line.Split(' ')[0]), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (found.Count > 0)
        {
            Assert.Fail($"{sentence}\n{found.Count} break it:\n  {string.Join("\n  ", found)}");
        }

        if (kept.Count > 0)
        {
            Assert.Fail($"{sentence}\nPending.txt lists {kept.Count} that keep it:\n  {string.Join("\n  ", kept)}");
        }
    }
}
