using System.Text;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>The work of a request is counted in steps, whatever it is done for; and what a document holds in memory is counted, not its text.</summary>
public sealed class WorkLimitTests
{
    private const string TooMany =
        """^\{"data":null,"errors":\[\{"message":"The request takes more than 1000 steps, which ended in field \\"\w+\\"; ask for fewer fields, fewer conditions or smaller pages\.","locations":\[\{"line":1,"column":\d+\}\],"extensions":\{"code":"TOO_MANY_STEPS"\}\}\]\}$""";

    private static readonly Lazy<ServedGraph> Graph = new(() => GraphLoader.Load(GraphPlaces.Default with { SnapshotFolder = null }).Graph!);

    public static TheoryData<string> Documents { get; } =
    [
        "{ __schema { types { fields { name } } } }",
        "{ timeline(first: 1000) { edges { node { id } } } }",
        "{" + Each(400, at => $"a{at}: claims(limit: 50) {{ id }}") + "}",
        "{ claims(where: { about: { some: { claimsAbout: { some: { about: { some: { id: { eq: \"x\" } } } } } } } }) { id } }",
        "{ claims(where: { OR: [" + Each(200, at => $"{{ title: {{ eq: \"{at}\" }} }}") + "] }) { id } }",
        "{ claims(sort: [{ polarity: DESC }, { note: ASC }, { titleJa: ASC }, { description: DESC }, { title: ASC }, { basis: DESC }]) { id } }",
        "{ claimsConnection(sort: [{ note: DESC }]) { edges { cursor } } }",
    ];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Documents))]
    public async Task A_request_that_takes_too_many_steps_is_stopped(string document) =>
        (await AskAsync(document, new RequestLimits { MaxSteps = 1_000 })).ShouldMatch(TooMany);

    [Fact]
    public async Task The_root_field_in_which_the_steps_end_is_named_and_located() =>
        (await AskAsync("{ treaties(limit: 1) { id } all: timeline(first: 1000) { edges { node { id } } } }", new RequestLimits { MaxSteps = 1_000 })).ShouldBe(
            """{"data":null,"errors":[{"message":"The request takes more than 1000 steps, which ended in field \"all\"; ask for fewer fields, fewer conditions or smaller pages.","locations":[{"line":1,"column":29}],"extensions":{"code":"TOO_MANY_STEPS"}}]}"""
        );

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Documents))]
    public async Task By_default_it_is_not(string document) => (await AskAsync(document, new RequestLimits())).ShouldStartWith("{\"data\":{");

    [Fact]
    public async Task After_it_the_next_request_has_its_own_steps()
    {
        var limits = new RequestLimits { MaxSteps = 1_000 };
        var pipeline = new RequestPipeline(Graph.Value, new DocumentCache(limits.DocumentCacheBytes), limits);
        for (var time = 0; time < 3; time++)
        {
            (await AskAsync("{ timeline(first: 1000) { edges { node { id } } } }", pipeline)).ShouldMatch(TooMany);
            (await AskAsync("{ timeline(first: 50) { edges { node { id } } } }", pipeline)).ShouldStartWith("{\"data\":{");
        }
    }

    [Fact]
    public async Task A_document_of_many_tokens_is_too_dear_to_be_kept()
    {
        var limits = new RequestLimits { MaxDocumentTokens = 100_000 };
        var documents = new DocumentCache(1024 * 1024);
        var pipeline = new RequestPipeline(Graph.Value, documents, limits);
        await AskAsync("{ __typename #" + new string('x', 20_000) + "\n}", pipeline);
        documents.Count.ShouldBe(1);
        await AskAsync("{" + Each(10_000, _ => "__typename") + "}", pipeline);
        documents.Count.ShouldBe(1);
    }

    private static Task<string> AskAsync(string document, RequestLimits limits) =>
        AskAsync(document, new RequestPipeline(Graph.Value, new DocumentCache(limits.DocumentCacheBytes), limits));

    private static async Task<string> AskAsync(string document, RequestPipeline pipeline)
    {
        using var output = new JsonBuffer();
        var json = Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(document)[1..^1]);
        await pipeline.ExecuteAsync(new GraphQLRequest(json, true, null, null), output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    private static string Each(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));
}
