using KnowledgeGraph.Conformance.Serving;

namespace KnowledgeGraph.Conformance.Commands;

/// <summary>The program's commands: the first word chooses one, and without a word it serves.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, Func<string[], Task<int>>> Commands = new(StringComparer.Ordinal)
    {
        ["corpus"] = CorpusCommand.RunAsync,
        ["differential"] = DifferentialCommand.RunAsync,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--urls", { } urls])
        {
            return await ServeCommand.RunAsync(urls.Split(';'));
        }

        if (args is [{ } word, ..] && Commands.TryGetValue(word, out var command))
        {
            return await command(args[1..]);
        }

        if (args.Length == 0)
        {
            return await ServeCommand.RunAsync([ConformanceServer.AnyPort]);
        }

        await Console.Error.WriteLineAsync($"Give --urls and an address to serve there, or one of: {string.Join(", ", Commands.Keys)}.");
        return 2;
    }
}
