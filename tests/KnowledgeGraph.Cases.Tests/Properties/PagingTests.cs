using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Pages neither skip nor repeat: walked in any size, forward or backward, they give the whole list.</summary>
public sealed class PagingTests(ServedGraphFixture graph)
{
    private const string Body = "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }";

    public static TheoryData<string> Connections() =>
        [
            "page: treatiesConnection(@)",
            "page: treatiesConnection(sort: [{ inForceUntil: DESC }], @)",
            "page: instrumentsConnection(sort: [{ date: ASC }], @)",
            "page: instrumentsConnection(where: { date: { within: \"199X\" } }, sort: [{ basis: DESC }, { title: ASC }], @)",
            "page: observationsConnection(sort: [{ approximate: DESC }, { value: ASC }], @)",
            "page: provisionsConnection(sort: [{ order: DESC }], @)",
            "page: worksConnection(sort: [{ published: DESC }], @)",
            "page: allScopeChangesConnection(where: { level: { in: [LAW, PLAN, STATEMENT] } }, sort: [{ effective: ASC }], @)",
            "page: agreementsConnection(asOf: \"1990\", sort: [{ inForceFrom: DESC }], @)",
            "page: timeline(from: \"1995\", to: \"2000\", @)",
            "page: timeline(from: \"1950\", to: \"1960\", relation: WITHIN, match: DEFINITELY, about: [\"japan\"], @)",
            "work(id: \"miyaoka-2022\") { page: citesConnection(@) }",
            "work(id: \"miyaoka-2022\") { page: citesConnection(sort: [{ node: { published: DESC } }], @) }",
            "work(id: \"miyaoka-2022\") { page: citesConnection(sort: [{ edge: { footnote: DESC } }, { node: { title: ASC } }], @) }",
            "alliance(id: \"anzus-alliance\") { page: membersConnection(sort: [{ edge: { role: DESC } }], @) }",
            "state(id: \"japan\") { page: officeHoldersConnection(sort: [{ edge: { from: ASC } }], @) }",
        ];

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Pages_walked_forward_give_the_whole(string connection)
    {
        var whole = await PageAsync(connection, "first: 1000");
        var cursors = Cursors(whole);
        cursors.Distinct().Count().ShouldBe(cursors.Length);
        cursors.Length.ShouldBeGreaterThan(2);
        foreach (var size in new[] { 1, 3, cursors.Length - 1, cursors.Length })
        {
            var walked = new List<string>();
            string? after = null;
            bool more;
            do
            {
                var page = await PageAsync(connection, Arguments("first", size, "after", after));
                page.At("totalCount").GetInt32().ShouldBe(cursors.Length);
                page.At("pageInfo", "hasPreviousPage").GetBoolean().ShouldBe(after is not null);
                walked.AddRange(Cursors(page));
                after = page.At("pageInfo", "endCursor").GetString();
                more = page.At("pageInfo", "hasNextPage").GetBoolean();
                more.ShouldBe(walked.Count < cursors.Length);
            }
            while (more);
            walked.ShouldBe(cursors);
        }
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Pages_walked_backward_give_the_whole_from_its_end(string connection)
    {
        var cursors = Cursors(await PageAsync(connection, "first: 1000"));
        foreach (var size in new[] { 1, 4, cursors.Length })
        {
            var walked = new List<string>();
            string? before = null;
            do
            {
                var page = await PageAsync(connection, Arguments("last", size, "before", before));
                page.At("pageInfo", "hasNextPage").GetBoolean().ShouldBe(before is not null);
                page.At("pageInfo", "hasPreviousPage").GetBoolean().ShouldBe(walked.Count + size < cursors.Length);
                walked.InsertRange(0, Cursors(page));
                before = page.At("pageInfo", "startCursor").GetString();
            }
            while (walked.Count < cursors.Length);
            walked.ShouldBe(cursors);
        }
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Two_pages_are_one_of_double_size_and_two_cursors_enclose_what_stands_between(string connection)
    {
        var twice = await PageAsync(connection, "first: 2");
        var first = await PageAsync(connection, "first: 1");
        var second = await PageAsync(connection, Arguments("first", 1, "after", Cursors(first)[^1]));
        Cursors(twice).ShouldBe([.. Cursors(first), .. Cursors(second)]);
        NodesOf(twice).ShouldBe([.. NodesOf(first), .. NodesOf(second)]);

        var cursors = Cursors(await PageAsync(connection, "first: 1000"));
        var between = await PageAsync(connection, $"after: \"{cursors[0]}\", before: \"{cursors[^1]}\"");
        Cursors(between).ShouldBe(cursors[1..^1]);
    }

    private static string Arguments(string count, int size, string from, string? cursor) =>
        string.Create(CultureInfo.InvariantCulture, $"{count}: {size}{(cursor is null ? string.Empty : $", {from}: \"{cursor}\"")}");

    private static string[] Cursors(JsonElement page) => page.At("edges").Each("cursor");

    private static string[] NodesOf(JsonElement page) => page.NodeIds();

    private async Task<JsonElement> PageAsync(string connection, string arguments)
    {
        var text = connection.Replace("@)", $"{arguments}) {Body}", StringComparison.Ordinal);
        var data = await graph.AskAsync($"{{ {text} }}");
        return data.TryGetProperty("page", out var page) ? page : data.EnumerateObject().Single().Value.At("page");
    }
}
