using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Random;

/// <summary>A query that a seed gives; the same seed always gives the same one.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Text">The document.</param>
/// <param name="Variables">The values of its variables.</param>
/// <param name="HasPage">Whether variables give the page of a connection.</param>
internal sealed record RandomQuery(int Seed, string Text, JsonObject Variables, bool HasPage)
{
    /// <summary>The request.</summary>
    public GraphQLRequest Request => GraphQLRequest.Of(Text, null, JsonSerializer.SerializeToElement(Variables));

    /// <summary>The query of a seed.</summary>
    public static RandomQuery Of(int seed, Schema schema, RandomValues values)
    {
        var random = new System.Random(seed);
        var arguments = new RandomArguments(random, values);
        var selections = new RandomSelections(random, schema, arguments);
        var roots = schema.QueryType!.Fields;
        for (var left = random.Next(5) == 0 ? 2 : 1; left > 0; left--)
        {
            // What there is once would hardly come up among so many kinds.
            var root = random.Next(8) == 0 && roots.TryGet(random.Next(2) == 0 ? "timeline" : "scope", out var rare) ? rare : RandomValues.Any(random, roots);
            selections.Add(root, depth: random.Next(3) == 0 ? 2 : 1, isAliased: true);
        }

        var variables = arguments.Variables;
        if (selections.HasPage)
        {
            variables[random.Next(4) == 0 ? "last" : "first"] = random.Next(1, 8);
        }

        return new RandomQuery(seed, $"query {arguments.Definitions} {{ {selections.Text}}}", variables, selections.HasPage);
    }

    /// <summary>The same query for the page beside one of the cursors of its answer; null where it has none.</summary>
    public RandomQuery? Next(string answer)
    {
        var cursors = HasPage ? Cursors(JsonDocument.Parse(answer).RootElement, isPage: false).ToArray() : [];
        if (cursors.Length == 0)
        {
            return null;
        }

        var random = new System.Random(Seed);
        var variables = (JsonObject)Variables.DeepClone();
        variables.Remove("first");
        variables.Remove("last");
        variables[random.Next(3) == 0 ? "last" : "first"] = random.Next(1, 6);
        variables[random.Next(3) == 0 ? "before" : "after"] = RandomValues.Any(random, cursors);
        return this with { Variables = variables, HasPage = false };
    }

    private static IEnumerable<string> Cursors(JsonElement value, bool isPage) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Cursors(item, isPage)),
            JsonValueKind.Object => value.EnumerateObject()
                .SelectMany(each =>
                    isPage && each.NameEquals("edges") ? each.Value.EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)
                    : isPage ? []
                    : Cursors(each.Value, each.NameEquals(RandomSelections.Paged))
                ),
            _ => [],
        };
}
