using KnowledgeGraph.Faults.Campaigns;
using KnowledgeGraph.Faults.Fuzzing;
using KnowledgeGraph.Faults.Routing;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>The campaigns of the program about faults, in short; their whole figures take that program.</summary>
public sealed class CampaignTests
{
    /// <summary>The names of all scripts.</summary>
    public static TheoryData<string> Scripts() => [.. RoutingScript.Names];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_cluster_goes_as_its_script_says(string name) => (await RoutingScript.PlayAsync(name)).ShouldBeNull();

    [Fact]
    public async Task Faults_end_calls_well()
    {
        var tally = await FaultCampaign.RunAsync(runs: 42, seed: 7, atOnce: 6);
        tally.Wrongs.ShouldBeEmpty();
        tally.Outcomes.Values.Sum().ShouldBe(4 * 42);
    }

    [Fact]
    public async Task Fuzzed_bytes_crash_nothing()
    {
        var tally = await FuzzCampaign.RunAsync(frames: 5000, seed: 7, clients: 2, _ => { });
        tally.Crashes.ShouldBeEmpty();
        tally.Frames.ShouldBeGreaterThanOrEqualTo(5000);
        tally.Records.ShouldBeGreaterThan(100);
    }
}
