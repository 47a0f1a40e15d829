using KnowledgeGraph.Conformance.Differential;
using KnowledgeGraph.Conformance.Differential.Answers;
using KnowledgeGraph.Conformance.Peers;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Generated documents are answered as graphql-js 16 and 17 answer them, but for the known differences.</summary>
public class DifferentialTests
{
    private const int Seed = 19510908;
    private const int Documents = 400;

    public static TheoryData<string> Names => [.. KnownDifferences.All.Select(known => known.Name)];

    [Fact]
    public async Task Every_disagreement_is_a_known_difference()
    {
        await using var peer = await StartAsync();
        var unexplained = new List<Disagreement>();
        await foreach (var found in Run(peer).CompareAsync(0, Documents))
        {
            if (KnownDifferences.Of(found) is null)
            {
                unexplained.Add(found);
            }
        }

        unexplained.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_known_difference_shows_in_its_case(string name)
    {
        await using var peer = await StartAsync();
        var known = KnownDifferences.All.Single(difference => difference.Name == name);
        var found = await Run(peer).CompareAsync(known.Case);
        found.Select(disagreement => KnownDifferences.Of(disagreement)?.Name).Distinct().ShouldBe([name], string.Join('\n', found));
    }

    private static async Task<GraphQLPeer> StartAsync()
    {
        var peers = await PeerPackages.InstallAsync();
        Assert.SkipWhen(peers.Path is null, peers.WhyNot ?? "");
        return GraphQLPeer.Start(peers.Path!);
    }

    private static DifferentialRun Run(GraphQLPeer peer) => new(Seed, [new PeerAnswers(peer, 16), new PeerAnswers(peer, 17)]);
}
