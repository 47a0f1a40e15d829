using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>YAML as JSON, with anchors and merged maps resolved, as the schema is about it.</summary>
internal static class YamlJson
{
    public static JsonNode? Read(string yaml)
    {
        var deserializer = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
        return Of(deserializer.Deserialize<object?>(new MergingParser(new Parser(new StringReader(yaml)))));
    }

    private static JsonNode? Of(object? value) =>
        value switch
        {
            null => null,
            IDictionary<object, object> map => new JsonObject(map.Select(pair => KeyValuePair.Create((string)pair.Key, Of(pair.Value)))),
            IEnumerable<object> list => new JsonArray([.. list.Select(Of)]),
            bool flag => JsonValue.Create(flag),
            string text => JsonValue.Create(text),
            _ => JsonValue.Create(Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture)),
        };
}
