using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Model.Tests.Queries;

/// <summary>Prints a query as a document with variables.</summary>
internal sealed class QueryText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _body = new();
    private readonly List<string> _definitions = [];

    private QueryText(ModelQuery query)
    {
        _body.Append(query.AsOf.Count == 0 ? string.Empty : $" @asOf{Arguments(query.AsOf)}");
        Print(query.Selections);
    }

    /// <summary>The document.</summary>
    public string Document => $"query{(_definitions.Count == 0 ? string.Empty : $"({string.Join(", ", _definitions)})")}{_body}";

    /// <summary>The variables.</summary>
    public JsonObject Variables { get; } = [];

    public GraphQLRequest Request => GraphQLRequest.Of(Document, null, JsonSerializer.SerializeToElement(Variables));

    public static QueryText Of(ModelQuery query) => new(query);

    /// <summary>The document and the variables, for a person.</summary>
    public override string ToString() => $"{Document}\nvariables {Variables.ToJsonString(Plain)}";

    private void Print(IReadOnlyList<Selection> selections)
    {
        _body.Append(" { ");
        foreach (var selection in selections)
        {
            _body.Append(selection.IsFragment ? $"... on {selection.Key}" : $"{selection.Key}: {selection.Name}{Arguments(selection.Arguments)}");
            if (selection.Selections.Count > 0)
            {
                Print(selection.Selections);
            }

            _body.Append(' ');
        }

        _body.Append('}');
    }

    private string Arguments(IReadOnlyList<Argument> arguments) =>
        arguments.Count == 0 ? string.Empty : $"({string.Join(", ", arguments.Select(argument => $"{argument.Name}: {Value(argument)}"))})";

    private string Value(Argument argument)
    {
        if (!argument.ByVariable)
        {
            return Literal(argument.Type, argument.Value);
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"v{_definitions.Count}");
        _definitions.Add($"${name}: {argument.Type}");
        Variables[name] = argument.Value?.DeepClone();
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

    private static GraphQLType Field(GraphQLType type, string name) => ((InputObjectType)type.Named).Fields.First(field => field.Name == name).Type;
}
