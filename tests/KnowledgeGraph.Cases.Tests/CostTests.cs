using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>What an operation is estimated to cost before it runs: far below the limit for what people ask, above it for what multiplies.</summary>
public sealed class CostTests(ServedGraphFixture served, ITestOutputHelper output)
{
    private const string Deep =
        "query($n: Int) { claims(limit: $n) { about { ... on Concept { claimsAbout(limit: $n) { about { ... on Concept { claimsAbout(limit: $n) { id } } } } } } } }";

    [Fact]
    public async Task Every_case_is_far_below_the_limit()
    {
        var costs = new List<(double Cost, string Id)>();
        foreach (var id in QueryCase.Ids(CaseFolders.Served))
        {
            var found = new QueryCase(CaseFolders.Served, id);
            var response = await AskAsync(GraphQLRequest.Of(found.Query, found.OperationName, found.Variables));
            if (response.TryGetProperty("extensions", out var extensions))
            {
                costs.Add((extensions.At("cost", "estimate").GetDouble(), id));
            }
        }

        foreach (var (cost, id) in costs.OrderDescending().Take(5))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cost} {id}"));
        }

        costs.Count.ShouldBeGreaterThan(50);
        costs.Max(found => found.Cost).ShouldBeLessThan(new RequestLimits().MaxCost / 10.0);
    }

    [Fact]
    public async Task A_page_costs_its_rows_and_their_values()
    {
        var cost = (await AskAsync(GraphQLRequest.Of("{ claims(limit: 10) { id title } }"))).At("extensions", "cost");
        cost.GetRawText().ShouldBe("""{"estimate":31,"limit":10000000,"dearest":{"field":"claims","line":1,"column":3,"estimate":30}}""");
    }

    [Theory]
    [InlineData("{ claims(where: { id: { in: [\"a\", \"b\"] } }) { id } }", 7)]
    [InlineData("{ claim(id: \"a\") { id title } }", 4)]
    [InlineData("{ __typename graph { version } }", 3)]
    public async Task An_id_costs_little(string query, double estimate) =>
        (await AskAsync(GraphQLRequest.Of(query))).At("extensions", "cost", "estimate").GetDouble().ShouldBe(estimate);

    [Fact]
    public async Task The_page_sizes_are_those_of_the_request()
    {
        var few = await EstimateAsync(2);
        var many = await EstimateAsync(200);
        many.ShouldBeGreaterThan(few * 50);
    }

    [Fact]
    public async Task Where_the_estimate_is_above_the_limit_nothing_runs_and_the_dearest_field_is_named()
    {
        var limits = new RequestLimits { MaxCost = 1_000 };
        var pipeline = new RequestPipeline(served.Graph, new DocumentCache(limits.DocumentCacheBytes), limits);
        using var response = new JsonBuffer();
        var request = GraphQLRequest.Of("{\n  treaty(id: \"x\") { id }\n  all: claims(limit: 500) { id title }\n}");
        (await pipeline.ExecuteAsync(request, response, TestContext.Current.CancellationToken)).ShouldBe(RequestOutcome.Refused);
        Encoding.UTF8.GetString(response.Written.Span).ShouldMatch(
            """^\{"errors":\[\{"message":"The operation is estimated to take \d+ steps, more than 1000; the dearest field is \\"all\\" with \d+\. Ask for smaller pages \(`first`, `limit`\), fewer levels or by id\.","locations":\[\{"line":3,"column":3\}\],"extensions":\{"code":"TOO_COSTLY"\}\}\]\}$"""
        );
    }

    [Theory]
    [InlineData("{ state(id: \"japan\") { claimsAbout(limit: 1000) { about { claimsAbout(limit: 1000) { id } } } } }")]
    [InlineData("{ alliance(id: \"japan-us-alliance\") { claimsAbout(limit: 1000) { about { id } } } }")]
    [InlineData("{ claims(limit: 100) { about { claimsAbout(limit: 1000) { title } } } }")]
    [InlineData("{ claims(where: { about: { some: { claimsAbout: { some: { about: { some: { id: { eq: \"x\" } } } } } } } }) { id } }")]
    [InlineData("{ states(sort: [{ claimsAboutConnection: { count: DESC } }], limit: 3) { claimsAbout(limit: 1000) { about { id } } } }")]
    [InlineData("{ neighbourhood(of: \"japan\", depth: 2, limit: 1000) { nodes { depth } } }")]
    [InlineData("{ paths(from: \"japan\", to: \"united-states\", maxLength: 3, first: 50) { edges { node { length } } } }")]
    [InlineData("{ scholars(limit: 50) { claims(limit: 100) { supports { title } } } }")]
    [InlineData("{ claimsConnection { groups(by: [{ about: { id: ASC } }]) { nodes { key { node { ... on State { claimsAbout(limit: 1000) { about { id } } } } } } } } }")]
    [InlineData("{ alliancesConnection { groups(by: [{ scopeChanges: { id: ASC } }]) { nodes { key { node { ... on ScopeChange { element { changes { id } } } } } } } } }")]
    [InlineData("{ search(text: \"security\", first: 50) { edges { node { id } } } }")]
    public async Task The_estimate_is_of_the_size_of_the_steps_also_around_nodes_with_many_relationships(string query)
    {
        var response = await AskAsync(GraphQLRequest.Of(query));
        response.TryGetProperty("errors", out var mistakes).ShouldBeFalse(mistakes.ToString());
        var estimate = response.At("extensions", "cost", "estimate").GetDouble();
        var steps = await StepsAsync(query);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{estimate} estimated, {steps} taken"));
        estimate.ShouldBeInRange(steps / 20.0, steps * 20.0);
    }

    // The least limit under which the query is answered, found to a hundredth by halving.
    private async Task<int> StepsAsync(string query)
    {
        var (refused, answered) = (0, 100_000_000);
        while (answered - refused > Math.Max(1, answered / 100))
        {
            var limits = new RequestLimits { MaxSteps = (refused + answered) / 2, MaxCost = int.MaxValue, MaxResultBytes = int.MaxValue };
            var pipeline = new RequestPipeline(served.Graph, new DocumentCache(limits.DocumentCacheBytes), limits);
            using var response = new JsonBuffer();
            await pipeline.ExecuteAsync(GraphQLRequest.Of(query), response, TestContext.Current.CancellationToken);
            var isAnswered = response.Written.Span.StartsWith("{\"data\":{"u8);
            (refused, answered) = isAnswered ? (refused, limits.MaxSteps) : (limits.MaxSteps, answered);
        }

        return answered;
    }

    private async Task<double> EstimateAsync(int size)
    {
        var variables = JsonDocument.Parse($$"""{"n":{{size}}}""").RootElement;
        return (await AskAsync(GraphQLRequest.Of(Deep, null, variables))).At("extensions", "cost", "estimate").GetDouble();
    }

    private async Task<JsonElement> AskAsync(GraphQLRequest request) =>
        JsonDocument.Parse(await served.ExecuteAsync(request with { TellsCost = true })).RootElement;
}
