using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Conformance.Differential;
using KnowledgeGraph.Conformance.Differential.Answers;
using KnowledgeGraph.Conformance.Peers;

namespace KnowledgeGraph.Conformance.Commands;

/// <summary><c>differential --documents N --seed S [--only I]</c>: compares generated documents with graphql-js 16 and 17.</summary>
internal static class DifferentialCommand
{
    private const int MostShown = 20;
    private const int MostLines = 6;

    public static async Task<int> RunAsync(string[] args)
    {
        var only = Number(args, "--only", -1);
        var seed = Number(args, "--seed", 1);
        var (first, count) = only >= 0 ? (only, 1) : (0, Number(args, "--documents", 500));
        var folder = await PeerPackages.InstallAsync();
        if (folder.Path is null)
        {
            await Console.Error.WriteLineAsync(folder.WhyNot);
            return 2;
        }

        var watch = Stopwatch.StartNew();
        await using var older = GraphQLPeer.Start(folder.Path);
        await using var newer = GraphQLPeer.Start(folder.Path);
        var classes = KnownDifferences.All.ToDictionary(known => known, _ => new HashSet<int>());
        var disagreed = new HashSet<int>();
        var unexplained = 0;
        await foreach (var found in new DifferentialRun(seed, [new PeerAnswers(older, 16), new PeerAnswers(newer, 17)]).CompareAsync(first, count))
        {
            disagreed.Add(found.Number);
            if (KnownDifferences.Of(found) is { } known)
            {
                classes[known].Add(found.Number);
            }
            else if (++unexplained <= MostShown)
            {
                Show(seed, found);
            }
        }

        Console.WriteLine($"documents {count}, agreements {count - disagreed.Count}, disagreements {disagreed.Count}, seconds {watch.Elapsed.TotalSeconds:F0}");
        foreach (var (known, numbers) in classes)
        {
            Console.WriteLine($"  {known.Name}: {numbers.Count}");
        }

        Console.WriteLine($"unexplained {unexplained}");
        return unexplained == 0 ? 0 : 1;
    }

    private static void Show(int seed, Disagreement found) =>
        Console.WriteLine(
            $"""
            --- seed {seed}, document {found.Number}, graphql {found.Version}: {found.What} {found.Rule}
            ours:   {Differing(found.Ours, found.Theirs)}
            theirs: {Differing(found.Theirs, found.Ours)}
            schema:
            {found.Sdl}
            document:
            {found.Document}
            variables: {found.Variables}

            """
        );

    /// <summary>A text from the first line on that the other does not have there.</summary>
    private static string Differing(string text, string other)
    {
        var (lines, others) = (text.Split('\n'), other.Split('\n'));
        var same = lines.Zip(others).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('\n', lines.Skip(same).Take(MostLines));
    }

    private static int Number(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
