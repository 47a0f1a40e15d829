using System.Text.Json;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>With <c>--suggestions false</c> an error tells no name that the client did not write itself, but for the type where it looked.</summary>
public sealed class SuggestionTests(SuggestionTests.Servers servers) : IClassFixture<SuggestionTests.Servers>
{
    [Theory]
    [InlineData("{ treatys { id } }", "{}", "Type \"Query\" has no field \"treatys\".| Did you mean \"treaty\" or \"treaties\"?|")]
    [InlineData("{ datedNodes { outcome } }", "{}", "Type \"Dated\" has no field \"outcome\".| Did you mean an inline fragment on \"Summit\"?|")]
    [InlineData("{ treaties(limits: 3) { id } }", "{}", "\"Query.treaties\" has no argument \"limits\".| Did you mean \"limit\"?|")]
    [InlineData("{ treaties { ... on Traety { id } } }", "{}", "There is no type \"Traety\".| Did you mean \"Treaty\"?|")]
    [InlineData("query($w: TreatyWere) { treaties(where: $w) { id } }", "{}", "There is no type \"TreatyWere\".| Did you mean \"TreatyWhere\" or \"TreatySort\"?|")]
    [InlineData("{ treaties @inclde(if: true) { id } }", "{}", "There is no directive \"@inclde\".| Did you mean \"@include\"?|")]
    [InlineData("{ treaties(where: { titel: { eq: \"\" } }) { id } }", "{}", "Input type \"TreatyWhere\" has no field \"titel\".| Did you mean \"title\"?|")]
    [InlineData("{ treaties(sort: { date: ACS }) { id } }", "{}", "Expected a value of type \"SortDirection\", found ACS.| Did you mean ASC?|")]
    [InlineData("query($d: SortDirection) { treaties(sort: { date: $d }) { id } }", "{\"d\":\"ACS\"}", "Variable $d: expected SortDirection|, one of ASC, DESC|, found \"ACS\".")]
    [InlineData("query($w: TreatyWhere) { treaties(where: $w) { id } }", "{\"w\":{\"titel\":{}}}", "Variable $w: TreatyWhere has no field \"titel\".")]
    [InlineData("{ treaties { ...Treatys } } fragment Treaties on Treaty { id }", "{}", "There is no fragment \"Treatys\".| Did you mean \"Treaties\"?|\nFragment \"Treaties\" is not used.")]
    public async Task A_wrong_name_is_told_without_a_right_one(string query, string variables, string messages)
    {
        var parts = messages.Split('|');
        (await MessagesAsync(servers.With, query, variables)).ShouldBe(messages.Replace("|", "", StringComparison.Ordinal));
        (await MessagesAsync(servers.Without, query, variables)).ShouldBe(parts.Length == 1 ? messages : parts[0] + parts[2]);
    }

    private static async Task<string> MessagesAsync(EdgeServer server, string query, string variables)
    {
        using var answer = await server.PostAsync($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""");
        var errors = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("errors");
        return string.Join('\n', errors.EnumerateArray().Select(error => error.GetProperty("message").GetString()));
    }

    /// <summary>One server of the graph that comes with the program for each value of the setting.</summary>
    public sealed class Servers : IAsyncLifetime
    {
        internal EdgeServer With { get; private set; } = null!;

        internal EdgeServer Without { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            var graph = GraphLoader.Load(GraphPlaces.Default with { SnapshotFolder = null }).Graph!;
            With = await StartAsync(graph, []);
            Without = await StartAsync(graph, ["--suggestions", "false"]);
        }

        public async ValueTask DisposeAsync()
        {
            await With.DisposeAsync();
            await Without.DisposeAsync();
        }

        private static Task<EdgeServer> StartAsync(ServedGraph graph, string[] arguments)
        {
            var settings = SettingsReader.Read(arguments, _ => null).Values;
            var limits = settings.ReadLimits();
            var pipeline = new RequestPipeline(graph, new DocumentCache(limits.DocumentCacheBytes), limits);
            return EdgeServer.StartAsync(settings, (request, output, cancellation) => pipeline.ExecuteAsync(request, output, cancellation));
        }
    }
}
