using System.Text;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j;

/// <summary>Every case gives the same bytes from Neo4j as from memory, by the statements that stand beside it.</summary>
/// <remarks>One test a graph: seeding costs more than all its cases.</remarks>
[Collection(Neo4jDatabase.Collection)]
public sealed class BothStoresTests(Neo4jServer server, ServedGraphFixture served, SecondGraphFixture second)
{
    private static bool Rewrites =>
        Environment.GetEnvironmentVariable("KG_REWRITE_CASES") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    [Fact]
    public async Task Cases_give_the_same_bytes_from_both_stores() =>
        await CompareAsync(CaseFolders.Served, GraphPlaces.Default, served);

    [Fact]
    public async Task Cases_of_another_ontology_give_the_same_bytes_from_both_stores() =>
        await CompareAsync(
            CaseFolders.Second,
            new GraphPlaces(Path.Combine(CaseFolders.Second, "ontology"), Path.Combine(CaseFolders.Second, "seed"), null),
            second
        );

    private async Task CompareAsync(string folder, GraphPlaces places, GraphFixture graph)
    {
        await using var database = await SeededDatabase.OpenAsync(server, places, graph);
        var wrong = new List<string>();
        foreach (var id in QueryCase.Ids(folder))
        {
            var found = new QueryCase(folder, id);
            var request = GraphQLRequest.Of(found.Query, found.OperationName, found.Variables);
            var expected = await graph.ExecuteAsync(request);
            using var output = new JsonBuffer();
            await database.Pipeline.ExecuteAsync(request, output, TestContext.Current.CancellationToken);
            var actual = Encoding.UTF8.GetString(output.Written.Span);
            if (actual != expected)
            {
                wrong.Add($"{id}:\n  memory {expected}\n  Neo4j  {actual}");
            }

            var statements = database.Statements(request, graph.Graph);
            if (Rewrites)
            {
                found.Rewrite(".cypher", statements);
            }

            if (statements != found.Expected(".cypher"))
            {
                wrong.Add($"{id}: other statements than its .cypher");
            }

            wrong.AddRange(await ExplainAsync(database, id, statements));
        }

        string.Join("\n", wrong).ShouldBeEmpty();
    }

    // The server plans each statement; it must take it without a warning and without going through what an index could give.
    private static async Task<List<string>> ExplainAsync(SeededDatabase database, string id, string? statements)
    {
        var complaints = new List<string>();
        foreach (var statement in (statements ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            await using var exchange = await database.Driver.RunAsync(
                [new(statement.Replace("CYPHER 5 ", "CYPHER 5 EXPLAIN ", StringComparison.Ordinal))],
                BoltAccess.Read,
                TestContext.Current.CancellationToken
            );
            try
            {
                await exchange.RowsAsync();

                // Only EXPLAIN goes without the values of parameters.
                var summary = exchange.ReadSummary();
                complaints.AddRange(
                    summary
                        .Notifications.Where(notification => !notification.Code.EndsWith("ParameterNotProvided", StringComparison.Ordinal))
                        .Select(notification => $"{id}: {notification}")
                );
                complaints.AddRange(
                    summary.Plan.ShouldNotBeNull().All.Where(IsFullScan).Select(scan => $"{id}: {scan.Type} {scan.Details}\n  {statement}")
                );
            }
            catch (BoltException refused)
            {
                complaints.Add($"{id}: {refused.Message}\n  {statement}");
            }
        }

        return complaints;
    }

    // All nodes, those of a label, all relationships, those of a type; what goes through an index says so in its name.
    private static bool IsFullScan(BoltPlanOperator step) =>
        step.Type.EndsWith("Scan", StringComparison.Ordinal) && !step.Type.Contains("Index", StringComparison.Ordinal);
}
