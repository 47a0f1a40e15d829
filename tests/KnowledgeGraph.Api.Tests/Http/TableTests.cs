using System.Text;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Http;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Answers as tables in CSV: a row per entry of the list, and a refusal where there is no table.</summary>
public sealed class TableTests : IAsyncLifetime
{
    private static readonly Lazy<ServedGraph> Graph = new(() => GraphLoader.Load(GraphPlaces.Default with { SnapshotFolder = null }).Graph!);

    private EdgeServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        var limits = new RequestLimits();
        var pipeline = new RequestPipeline(Graph.Value, new DocumentCache(limits.DocumentCacheBytes), limits);
        _server = await EdgeServer.StartAsync(
            new GraphQLService(pipeline.ExecuteAsync, () => "type Query { echo: String }", () => "v1", () => null),
            SettingValues.Defaults.With(KnownSettings.Compression, false)
        );
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_list_is_a_table_of_its_columns_by_their_aliases() =>
        (await AskAsync("""{ treaties(where: { id: { in: ["japan-us-security-treaty-1951", "japan-us-security-treaty-1960"] } }) { slug: id date dateBounds { precision first: earliestStart } } }""")).ShouldBe(
            Table(
                """
                slug,date,dateBounds.precision,dateBounds.first
                japan-us-security-treaty-1951,1951-09-08,DAY,1951-09-08
                japan-us-security-treaty-1960,1960-01-19,DAY,1960-01-19

                """
            )
        );

    [Fact]
    public async Task A_connection_is_a_table_of_its_edges() =>
        (await AskAsync("""{ __typename treatiesConnection(first: 1, where: { id: { eq: "japan-us-security-treaty-1960" } }) { edges { node { __typename id } } } }""")).ShouldBe(
            Table(
                """
                node.__typename,node.id
                Treaty,japan-us-security-treaty-1960

                """
            )
        );

    [Fact]
    public async Task Kinds_of_an_interface_share_columns_and_leave_those_empty_that_they_do_not_have() =>
        (await AskAsync("""{ nodes(ids: ["japan-us-security-treaty-1960", "japan"]) { id ... on Treaty { date } ... on State { __typename } } }""")).ShouldBe(
            Table(
                """
                id,date,__typename
                japan,,State
                japan-us-security-treaty-1960,1960-01-19,

                """
            )
        );

    [Fact]
    public async Task Values_in_a_list_outside_of_rows_are_a_table_of_one_column() =>
        (await AskAsync("""{ treatiesConnection(where: { id: { eq: "japan-us-security-treaty-1960" } }) { aggregate { node { date { distinct } } } } }""")).ShouldBe(
            Table(
                """
                distinct
                1960-01-19

                """
            )
        );

    [Fact]
    public async Task An_empty_list_has_the_row_of_names_and_so_has_one_that_is_not_there()
    {
        (await AskAsync("""{ treaties(where: { id: { eq: "none" } }) { id title } }""")).ShouldBe(Table("id,title\n"));
        (await AskAsync("""{ scope(alliance: "none") { elements { element { title } } } }""")).ShouldBe(Table("element.title\n"));
    }

    [Theory]
    [InlineData("{ treaty(id: \"x\") { id } }", 21, "\"id\" gives one value, but the rows of a table are the entries of a list.")]
    [InlineData("{ treatiesConnection { totalCount edges { cursor } } }", 24, "\"totalCount\" stands beside \"edges\". A table is one list; ask for what stands beside it in a query of its own.")]
    [InlineData("{ treaties { id } states { id } }", 19, "\"states\" stands beside \"treaties\". A table is one list; ask for what stands beside it in a query of its own.")]
    [InlineData("{ treaties { id parties { id } } }", 17, "\"parties\" is a list within a row, whose columns hold one value each. Ask for it in a query of its own, or start from its other end.")]
    public async Task What_is_no_table_is_refused_with_what_stands_in_the_way(string query, int column, string sentence) =>
        (await AskAsync(query)).ShouldBe(
            $$$"""
            406
            Content-Type: application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The result is no table: {{{sentence.Replace("\"", "\\\"", StringComparison.Ordinal)}}}","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"NOT_A_TABLE"}}]}
            """
        );

    [Fact]
    public async Task Without_any_list_there_is_no_place_to_name() =>
        (await AskAsync("{ __typename }")).ShouldBe(
            """
            406
            Content-Type: application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The result is no table: the query selects no list, whose entries are the rows.","extensions":{"code":"NOT_A_TABLE"}}]}
            """
        );

    [Theory]
    [InlineData("text/csv, application/json;q=0.1", "200\nContent-Type: application/json; charset=utf-8\n{\"data\":{\"__typename\":\"Query\"}}")]
    [InlineData("text/*, application/graphql-response+json;q=0.1", "200\nContent-Type: application/graphql-response+json; charset=utf-8\n{\"data\":{\"__typename\":\"Query\"}}")]
    public async Task What_is_no_table_comes_as_json_to_those_who_take_that_too(string accept, string answer) =>
        (await AskAsync("{ __typename }", accept)).ShouldBe(answer);

    [Theory]
    [InlineData("text/csv;q=0.5, application/json")]
    [InlineData("*/*")]
    [InlineData("application/json, text/csv")]
    public async Task A_table_is_only_for_those_who_like_it_best(string accept) =>
        (await AskAsync("""{ treaties(where: { id: { eq: "none" } }) { id } }""", accept)).ShouldBe(
            "200\nContent-Type: application/json; charset=utf-8\n{\"data\":{\"treaties\":[]}}"
        );

    [Fact]
    public async Task What_can_not_run_is_an_error_and_no_table() =>
        (await AskAsync("{ treaties { qqqqqqqq } }")).ShouldBe(
            """
            400
            Content-Type: application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"Type \"Treaty\" has no field \"qqqqqqqq\".","locations":[{"line":1,"column":14}],"extensions":{"code":"VALIDATION_FAILED"}}]}
            """
        );

    /// <summary>Half a table that looks whole would be worse than none.</summary>
    [Fact]
    public async Task An_error_at_a_field_leaves_no_table()
    {
        var limits = new RequestLimits { MaxPageSize = 3 };
        var pipeline = new RequestPipeline(Graph.Value, new DocumentCache(limits.DocumentCacheBytes), limits);
        await using var server = await EdgeServer.StartAsync(
            new GraphQLService(pipeline.ExecuteAsync, () => "type Query { echo: String }", () => "v1", () => null),
            SettingValues.Defaults
        );
        (await server.PostAsync("""{"query":"{ treaties { id } }"}""", "text/csv").AsTextAsync()).ShouldBe(
            """
            422
            Content-Type: application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The list holds more than 3 entries; ask with `limit` and `offset`, or page through the connection.","locations":[{"line":1,"column":3}],"path":["treaties"],"extensions":{"code":"LIST_TOO_LONG"}}]}
            """
        );
    }

    [Fact]
    public async Task A_GET_has_a_table_too() =>
        (await _server.SendAsync(HttpMethod.Get, "/graphql?query=%7Btreaties(limit:0)%7Bid%7D%7D", null, ("Accept", "text/csv")).AsTextAsync()).ShouldBe(
            "200\nContent-Type: text/csv; charset=utf-8; header=present\nVary: Accept\nid\r\n"
        );

    private static string Table(string rows) =>
        $"200\nContent-Type: text/csv; charset=utf-8; header=present\n{rows.ReplaceLineEndings("\r\n")}";

    private Task<string> AskAsync(string query, string accept = "text/csv") =>
        _server.PostAsync(Encoding.UTF8.GetString(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { query })), accept).AsTextAsync();
}
