using KnowledgeGraph.Conformance.Corpus;
using KnowledgeGraph.Conformance.Peers;

namespace KnowledgeGraph.Conformance.Commands;

/// <summary><c>corpus</c>: runs the whole corpus and prints how it ended. Exit code 0 where every case passed.</summary>
internal static class CorpusCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (CorpusArchive.Find(out var whyNot) is not { } archive)
        {
            await Console.Error.WriteLineAsync(whyNot);
            return 1;
        }

        var peers = await PeerPackages.InstallAsync();
        if (peers.Path is not { } folder)
        {
            await Console.Error.WriteLineAsync(peers.WhyNot);
            return 1;
        }

        var report = await CorpusRun.RunAsync(archive, folder);
        foreach (var sentence in report.Failed.Concat(report.Errors))
        {
            Console.WriteLine(sentence);
        }

        Console.WriteLine(report);
        return report.IsWhole ? 0 : 1;
    }
}
