using KnowledgeGraph.Conformance.Corpus;
using KnowledgeGraph.Conformance.Peers;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The engine answers every case of the public corpus as graphql-js 17 does.</summary>
public class CorpusTests
{
    private const int Cases = 2816;

    [Fact]
    public async Task Every_case_is_answered_as_graphql_js_answers_it()
    {
        var archive = CorpusArchive.Find(out var whyNot);
        Assert.SkipWhen(archive is null, whyNot ?? "");
        var peers = await PeerPackages.InstallAsync();
        Assert.SkipWhen(peers.Path is null, peers.WhyNot ?? "");

        var report = await CorpusRun.RunAsync(archive!, peers.Path!);

        string.Join('\n', report.Failed.Concat(report.Errors)).ShouldBe("");
        report.Passed.ShouldBe(Cases);
    }
}
