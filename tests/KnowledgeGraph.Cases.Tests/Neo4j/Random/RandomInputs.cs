using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Random;

/// <summary>Random values of input types, read off the served schema.</summary>
internal sealed class RandomInputs(System.Random random, RandomValues values)
{
    /// <summary>A value of a type, at most so many levels of relationships deep.</summary>
    public JsonNode? Of(GraphQLType type, int depth) =>
        type switch
        {
            NonNullType required => Required(required.NullableType, depth),
            _ when random.Next(40) == 0 => null,
            _ => Required(type, depth),
        };

    private JsonNode Required(GraphQLType type, int depth) =>
        type switch
        {
            ListType list => Items(list.ItemType, depth),
            InputObjectType input when IsSort(input) => OneKey(input, depth),
            InputObjectType input => Fields(input, depth),
            _ => values.Leaf(random, type.Named),
        };

    private JsonArray Items(GraphQLType item, int depth)
    {
        var count = random.Next(12) == 0 && !item.ToString()!.EndsWith("GroupBy!", StringComparison.Ordinal) ? 0 : random.Next(1, 4);
        return new JsonArray([.. Enumerable.Range(0, count).Select(_ => Of(item, depth))]);
    }

    // A sort has one direction in each key, however deep it stands.
    private JsonObject OneKey(InputObjectType input, int depth)
    {
        var shallow = input.Fields.Where(field => IsShallow(field.Type.Named)).ToArray();
        var field = depth <= 0 && shallow.Length > 0 ? RandomValues.Any(random, shallow) : RandomValues.Any(random, input.Fields);
        return new JsonObject { [field.Name] = field.Type.Named is EnumType direction ? values.Leaf(random, direction) : Required(field.Type.Nullable, depth - 1) };
    }

    private JsonObject Fields(InputObjectType input, int depth)
    {
        if (input.Name == "DateGroupBy")
        {
            // Without a range many a date is refused, which tells little.
            var bucket = values.Leaf(random, (EnumType)input.Fields.First(field => field.Name == "bucket").Type.Named);
            return new JsonObject { ["bucket"] = bucket, ["from"] = "1900", ["to"] = "2029", ["match"] = random.Next(2) == 0 ? "POSSIBLY" : "DEFINITELY" };
        }

        var result = new JsonObject();
        var possible = depth > 0 ? [.. input.Fields] : input.Fields.Where(field => IsShallow(field.Type.Named)).ToArray();
        var count = possible.Length == 0 || random.Next(20) == 0 ? 0 : random.Next(1, 3);
        for (var left = count; left > 0; left--)
        {
            var field = Choose(possible);
            result[field.Name] = Of(field.Type, depth - (IsShallow(field.Type.Named) ? 0 : 1));
        }

        return result;
    }

    // A kind has far more relationships than fields of its own; combinations have two chances in ten.
    private InputValueDefinition Choose(InputValueDefinition[] possible)
    {
        var combined = possible.Where(field => field.Name is "AND" or "OR" or "NOT" or "node" or "edge").ToArray();
        var shallow = possible.Where(field => IsShallow(field.Type.Named)).ToArray();
        return random.Next(10) switch
        {
            < 2 when combined.Length > 0 => RandomValues.Any(random, combined),
            < 6 when shallow.Length > 0 => RandomValues.Any(random, shallow),
            _ => RandomValues.Any(random, possible),
        };
    }

    // A key of a sort, or of groups, names one field; what a span of the calendar is has several.
    private static bool IsSort(InputObjectType input) =>
        input.Name.EndsWith("Sort", StringComparison.Ordinal) || (input.Name.EndsWith("GroupBy", StringComparison.Ordinal) && input.Name != "DateGroupBy");

    private static bool IsShallow(NamedType type) =>
        type is not InputObjectType input || input.Fields.All(field => field.Type.Named is not InputObjectType);
}
