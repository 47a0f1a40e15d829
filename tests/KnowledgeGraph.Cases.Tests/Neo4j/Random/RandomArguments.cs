using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Random;

/// <summary>Random arguments of fields, as literals or as variables, which it gathers.</summary>
internal sealed class RandomArguments(System.Random random, RandomValues values)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RandomInputs _inputs = new(random, values);
    private readonly List<string> _definitions = [];

    /// <summary>The variables' values.</summary>
    public JsonObject Variables { get; } = [];

    /// <summary>The definitions of the variables.</summary>
    public string Definitions => _definitions.Count == 0 ? string.Empty : $"({string.Join(", ", _definitions)})";

    /// <summary>The arguments of a field in parentheses; nothing where it gets none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isPaged">Whether its page is given by the variables of the same names.</param>
    public string Of(FieldDefinition field, bool isPaged)
    {
        var given = new List<string>();
        var last = random.Next(4) == 0;
        foreach (var argument in field.Arguments)
        {
            if (argument.Name is "first" or "last" or "after" or "before")
            {
                if (isPaged)
                {
                    _definitions.Add($"${argument.Name}: {argument.Type}");
                    given.Add($"{argument.Name}: ${argument.Name}");
                }
                else if (argument.Name == (last ? "last" : "first"))
                {
                    given.Add($"{argument.Name}: {Number(random.Next(0, 6))}");
                }
            }
            else if (argument.Name == "limit")
            {
                given.Add($"limit: {Number(random.Next(0, 8))}");
            }
            else if (argument.IsRequired || random.Next(100) < Chance(argument.Name))
            {
                given.Add($"{argument.Name}: {Give(argument, Value(field, argument))}");
            }
        }

        return given.Count == 0 ? string.Empty : $"({string.Join(", ", given)})";
    }

    // How often, of a hundred.
    private static int Chance(string argument) => argument switch { "where" => 60, "sort" => 50, "about" => 20, _ => 25 };

    private JsonNode? Value(FieldDefinition field, InputValueDefinition argument) =>
        argument.Name switch
        {
            "offset" => random.Next(0, 5),
            "text" when field.Name == "search" => values.Search(random),
            "id" => values.Id(random, field.Type.Named.Name),
            "alliance" => values.Id(random, "Alliance"),
            _ => _inputs.Of(argument.Type, depth: 2),
        };

    private string Give(InputValueDefinition argument, JsonNode? value)
    {
        if (random.Next(5) != 0)
        {
            return Literal(argument.Type, value);
        }

        var name = "v" + Number(_definitions.Count);
        _definitions.Add($"${name}: {argument.Type}");
        Variables[name] = value;
        return "$" + name;
    }

    private static string Literal(GraphQLType type, JsonNode? value) =>
        value switch
        {
            null => "null",
            JsonArray list => $"[{string.Join(", ", list.Select(item => Literal(((ListType)type.Nullable).ItemType, item)))}]",
            JsonObject fields => $"{{{string.Join(", ", fields.Select(each => $"{each.Key}: {Literal(Field(type, each.Key), each.Value)}"))}}}",
            _ when type.Named is EnumType => value.GetValue<string>(),
            _ => value.ToJsonString(Plain),
        };

    private static GraphQLType Field(GraphQLType type, string name) =>
        ((InputObjectType)type.Named).Fields.First(field => field.Name == name).Type;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
