using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model.Tests.Answers;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory;

namespace KnowledgeGraph.Model.Tests;

/// <summary>Laws that answers keep among themselves, whatever is asked, on random small graphs.</summary>
public sealed class LawTests
{
    private static readonly GraphQLType DateType = Harbour.Schema.FindType("EdtfDate")!;

    public static TheoryData<int> Graphs { get; } = [.. Enumerable.Range(0, Math.Max(20, Numbers.Queries(2_000) / 100)).Select(at => Numbers.FirstSeed + at)];

    [Theory]
    [MemberData(nameof(Graphs))]
    public async Task Filters_are_sets(int seed)
    {
        var (graph, random) = (RandomGraph.Of(seed), new Random(seed));
        await using var store = EmbeddedStore.Of(RandomGraph.Data(graph));
        var (asked, inputs) = (new StoreUnderTest(store), new RandomInputs(random, graph));
        foreach (var type in Harbour.Ontology.Kinds.Cast<NodeType>().Concat(Harbour.Ontology.Interfaces))
        {
            var whereType = Root(type.Plural).Arguments.First(argument => argument.Name == "where").Type;
            var (a, b) = ((JsonObject)inputs.Of(new NonNullType(whereType), 2)!, (JsonObject)inputs.Of(new NonNullType(whereType), 2)!);
            var (all, inA, inB) = (await IdsAsync([]), await IdsAsync(a), await IdsAsync(b));
            var whole = new JsonObject(a.Concat(b.Where(each => !a.ContainsKey(each.Key))).Select(each => KeyValuePair.Create(each.Key, each.Value?.DeepClone())));
            var halves = whole.Select(each => (JsonNode)new JsonObject { [each.Key] = each.Value?.DeepClone() }).ToArray();
            (await IdsAsync(whole)).ShouldBe(await IdsAsync(new JsonObject { ["AND"] = new JsonArray(halves) }));
            (await IdsAsync(new JsonObject { ["AND"] = Both() })).ShouldBe(inA.Intersect(inB));
            (await IdsAsync(new JsonObject { ["OR"] = Both() })).ShouldBe(all.Where(id => inA.Contains(id) || inB.Contains(id)));
            (await IdsAsync(Not(a))).ShouldBe(all.Except(inA));
            (await IdsAsync(Not(Not(a)))).ShouldBe(inA);

            JsonArray Both() => [a.DeepClone(), b.DeepClone()];

            async Task<string[]> IdsAsync(JsonObject where)
            {
                var data = await DataAsync(asked, [new Selection("all", type.Plural, [new Argument("where", where, whereType, false)], [Leaf("id")])]);
                return [.. data.GetProperty("all").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
            }
        }

        static JsonObject Not(JsonObject where) => new() { ["NOT"] = where.DeepClone() };
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public async Task Pages_are_parts_of_one_list(int seed)
    {
        var (graph, random) = (RandomGraph.Of(seed), new Random(seed));
        await using var store = EmbeddedStore.Of(RandomGraph.Data(graph));
        var (asked, inputs) = (new StoreUnderTest(store), new RandomInputs(random, graph));
        foreach (var type in Harbour.Ontology.Kinds.Cast<NodeType>().Concat(Harbour.Ontology.Interfaces))
        {
            var sortType = Root(type.Plural).Arguments.First(argument => argument.Name == "sort").Type;
            var sort = new Argument("sort", inputs.Of(new NonNullType(sortType), 2), sortType, false);
            var whole = await PageAsync([]);
            var size = random.Next(1, 4);
            var twice = await PageAsync([("first", size * 2)]);
            var first = await PageAsync([("first", size)]);
            var second = first.Length == 0 ? [] : await PageAsync([("first", size), ("after", first[^1])]);
            first.Concat(second).ShouldBe(twice);
            twice.ShouldBe(whole.Take(size * 2));

            var backward = new List<string>();
            for (var page = await PageAsync([("last", size)]); page.Length > 0; page = await PageAsync([("last", size), ("before", backward[^1])]))
            {
                backward.AddRange(page.Reverse());
            }

            backward.ShouldBe(whole.Reverse());

            async Task<string[]> PageAsync((string Name, JsonNode Value)[] given)
            {
                var arguments = given.Select(each => new Argument(each.Name, each.Value, each.Value.GetValueKind() == JsonValueKind.String ? BuiltInScalars.String : BuiltInScalars.Int, false));
                var edges = new Selection("edges", "edges", [], [Leaf("cursor")]);
                var data = await DataAsync(asked, [new Selection("page", $"{type.Plural}Connection", [sort, .. arguments], [edges])]);
                return [.. data.GetProperty("page").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)];
            }
        }
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public async Task Every_day_of_a_year_has_what_its_intervals_say(int seed)
    {
        var graph = RandomGraph.Of(seed);
        await using var store = EmbeddedStore.Of(RandomGraph.Data(graph));
        var asked = new StoreUnderTest(store);
        var rows = new Rows(graph);
        var crafts = Harbour.Ontology.FindNodeType("Craft")!;
        var hands = (RelationshipField)crafts.FindField("hands")!;
        var match = Harbour.Schema.FindType("DateMatch")!;
        foreach (var month in Enumerable.Range(1, 12))
        {
            foreach (var definitely in new[] { false, true })
            {
                var days = Enumerable.Range(1, DateTime.DaysInMonth(1951, month))
                    .Select(day => new DateOnly(1951, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                    .ToArray();
                var edge = new Selection("edges", "edges", [], [new Selection("properties", "properties", [], [Leaf("id")])]);
                var data = await DataAsync(
                    asked,
                    [
                        .. days.Select(day => new Selection(
                            Key(day),
                            crafts.Plural,
                            [new Argument("asOf", day, DateType, false), new Argument("match", definitely ? "DEFINITELY" : "POSSIBLY", match, false)],
                            [Leaf("id"), new Selection("hands", "handsConnection", [], [edge])]
                        )),
                    ]
                );
                foreach (var day in days)
                {
                    var asOf = new AsOf(EdtfParser.Parse(day).Date!, definitely);
                    var found = data.GetProperty(Key(day)).EnumerateArray()
                        .Select(node => $"{node.GetProperty("id").GetString()}: {string.Join(' ', node.GetProperty("hands").GetProperty("edges").EnumerateArray().Select(one => one.GetProperty("properties").GetProperty("id").GetString()).Order(StringComparer.Ordinal))}");
                    var expected = rows.Of(crafts, asOf)
                        .OrderBy(row => row.Node.Id, StringComparer.Ordinal)
                        .Select(row => $"{row.Node.Id}: {string.Join(' ', rows.Related(row.Node, hands, asOf).Select(one => one.Relationship!.Id).Order(StringComparer.Ordinal))}");
                    found.ShouldBe(expected, day);
                }
            }
        }

        static string Key(string day) => "d" + day.Replace('-', '_');
    }

    private static FieldDefinition Root(string name) => Harbour.Schema.QueryType!.Fields.First(field => field.Name == name);

    private static Selection Leaf(string name) => new(name, name, [], []);

    private static async Task<JsonElement> DataAsync(StoreUnderTest asked, IReadOnlyList<Selection> selections)
    {
        var query = new ModelQuery([], selections);
        var answer = JsonDocument.Parse(await asked.AskAsync(query)).RootElement;
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors}\n{QueryText.Of(query)}");
        return answer.GetProperty("data");
    }
}
