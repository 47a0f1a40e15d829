using KnowledgeGraph.Api.Requests;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>Runs every case on the embedded store. <c>KG_REWRITE_CASES=1</c> rewrites plans and results instead of comparing, never in CI.</summary>
public sealed class QueryCaseTests(ServedGraphFixture served, SecondGraphFixture second)
{
    private static bool Rewrites =>
        Environment.GetEnvironmentVariable("KG_REWRITE_CASES") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    public static TheoryData<string> Cases() => [.. QueryCase.Ids(CaseFolders.Served)];

    public static TheoryData<string> SecondCases() => [.. QueryCase.Ids(CaseFolders.Second)];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Case_gives_its_plan_and_its_result(string id) => RunAsync(new QueryCase(CaseFolders.Served, id), served);

    [Theory]
    [MemberData(nameof(SecondCases))]
    public Task Case_of_another_ontology_gives_its_plan_and_its_result(string id) =>
        RunAsync(new QueryCase(CaseFolders.Second, id), second);

    [Fact]
    public void There_are_cases() => QueryCase.Ids(CaseFolders.Served).Count().ShouldBeGreaterThanOrEqualTo(250);

    private static async Task RunAsync(QueryCase found, GraphFixture graph)
    {
        var request = GraphQLRequest.Of(found.Query, found.OperationName, found.Variables);
        var result = QueryCase.Format(await graph.ExecuteAsync(request));
        var plan = graph.Plan(request);
        if (Rewrites)
        {
            found.Rewrite(".result.json", result);
            found.Rewrite(".plan", plan);
        }

        result.ShouldBe(found.Expected(".result.json"));
        plan.ShouldBe(found.Expected(".plan"));
    }
}
