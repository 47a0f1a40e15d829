using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Queries;

/// <summary>Random values of input types, read off the served schema.</summary>
internal sealed class RandomInputs(Random random, ModelGraph graph)
{
    public JsonNode? Of(GraphQLType type, int depth) =>
        type is NonNullType || random.Next(40) > 0 ? Given(type.Nullable, depth) : null;

    /// <summary>An id of the graph, or of nothing.</summary>
    public string Id() => random.Next(12) == 0 ? "nobody" : RandomScalars.Any(random, graph.Nodes).Id;

    private JsonNode? Given(GraphQLType type, int depth) =>
        type switch
        {
            ListType list => new JsonArray([.. Enumerable.Range(0, Count(list.ItemType)).Select(_ => Of(list.ItemType, depth))]),
            InputObjectType { Name: "DateGroupBy" } span => Span(span),
            InputObjectType key when key.Name.EndsWith("Sort", StringComparison.Ordinal) || key.Name.EndsWith("GroupBy", StringComparison.Ordinal) => Key(key, depth),
            InputObjectType input => Fields(input, depth),
            _ => Leaf(type.Named),
        };

    private int Count(GraphQLType item) =>
        random.Next(10) == 0 && !item.Named.Name.EndsWith("GroupBy", StringComparison.Ordinal) ? 0 : random.Next(1, item.Named is InputObjectType ? 3 : 4);

    // Spans of the few years in which most dates lie; without bounds some dates would lie in too many.
    private JsonObject Span(InputObjectType span)
    {
        var result = new JsonObject();
        foreach (var field in span.Fields.Where(field => field.IsRequired || random.Next(field.Name is "from" or "to" ? 8 : 2) > 0))
        {
            result[field.Name] = field.Name switch
            {
                "from" when random.Next(3) > 0 => RandomScalars.Any(random, ["1950", "1951-03-04", "195X", "1945~"]),
                "to" when random.Next(3) > 0 => RandomScalars.Any(random, ["1952", "1951-06", "195X", "2005?"]),
                _ => Of(field.Type, 1),
            };
        }

        return result;
    }

    // A key has one direction, however deep it stands.
    private JsonObject Key(InputObjectType key, int depth)
    {
        var possible = key.Fields.Where(field => depth > 0 || field.Type.Named is EnumType or InputObjectType { Name: "DateGroupBy" }).ToArray();
        var field = RandomScalars.Any(random, possible.Length > 0 ? possible : [.. key.Fields]);
        return new JsonObject { [field.Name] = Given(field.Type.Nullable, depth - 1) };
    }

    private JsonObject Fields(InputObjectType input, int depth)
    {
        var result = new JsonObject();
        var possible = input.Fields.Where(field => depth > 0 || IsShallow(field.Type.Named)).ToArray();
        for (var left = possible.Length == 0 || random.Next(25) == 0 ? 0 : random.Next(1, 4); left > 0; left--)
        {
            var field = RandomScalars.Any(random, possible);
            result[field.Name] = Of(field.Type, depth - (IsShallow(field.Type.Named) ? 0 : 1));
        }

        return result;
    }

    private static bool IsShallow(NamedType type) => type is not InputObjectType input || input.Fields.All(field => field.Type.Named is not InputObjectType);

    private JsonNode Leaf(NamedType type) =>
        type switch
        {
            EnumType choice => RandomScalars.Any(random, [.. choice.Values]).Name,
            { Name: "ID" } when random.Next(2) == 0 => random.Next(3) == 0 ? Id()[..1] : Id(),
            { Name: "Int" } => (int)RandomScalars.Of(random, ScalarKind.Int, null),
            { Name: "Float" } => (double)RandomScalars.Of(random, ScalarKind.Float, null),
            { Name: "Boolean" } => random.Next(2) == 0,
            { Name: "EdtfDate" } => ((EdtfDate)RandomScalars.Of(random, ScalarKind.EdtfDate, null)).Text,
            { Name: "ID" } => (string)RandomScalars.Of(random, ScalarKind.Id, null),
            _ => (string)RandomScalars.Of(random, ScalarKind.String, null),
        };
}
