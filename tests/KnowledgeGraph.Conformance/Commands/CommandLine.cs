namespace KnowledgeGraph.Conformance.Commands;

/// <summary>The program's commands: the first word chooses one, and without a word it serves.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, Func<string[], Task<int>>> Commands = new(StringComparer.Ordinal);

    public static async Task<int> RunAsync(string[] args)
    {
        var word = args is [{ } first, ..] && !first.StartsWith('-') ? first : null;
        if (word is not null && Commands.TryGetValue(word, out var command))
        {
            return await command(args[1..]);
        }

        await Console.Error.WriteLineAsync($"Commands: {string.Join(", ", Commands.Keys)}.");
        return 2;
    }
}
