using System.Text.Json.Nodes;

namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Makes the JSON of variables, right values and wrong ones.</summary>
internal sealed class VariableValues(SeededChoice choice, SchemaSketch schema)
{
    private const int Deepest = 4;

    private static readonly Dictionary<string, string[]> Right = new()
    {
        ["Int"] = ["0", "-1", "7", "2147483647", "1.0", "1e3"],
        ["Float"] = ["0", "-1.5", "1e3", "0.0314", "7"],
        ["String"] = ["\"\"", "\"text\"", "\"a \\\"quoted\\\" \\u00e9\"", "\"\\ud83d\\ude00\""],
        ["Boolean"] = ["true", "false"],
        ["ID"] = ["\"id\"", "12", "-3", "9007199254740991"],
    };

    private static readonly string[] Wrong =
        ["null", "2147483648", "1.5", "\"wrong\"", "\"1\"", "true", "[]", "[1, \"x\"]", "{}", "{\"a\": 1}", "[null]", "[[1]]", "{\"unknown\": 1}", "-0", "3000000000", "{\"a\": null, \"b\": 1}"];

    private int _wrongPercent;

    public JsonObject Make(IReadOnlyList<VariableSketch> variables)
    {
        _wrongPercent = choice.Percent(20) ? 15 : 0;
        var values = new JsonObject();
        foreach (var variable in variables)
        {
            var isOptional = !TypeText.IsNonNull(variable.Type) || variable.Default is not null;
            if (!choice.Percent(isOptional ? 40 : (_wrongPercent > 0 ? 10 : 0)))
            {
                values[variable.Name] = Value(variable.Type, 0);
            }
        }

        if (choice.Percent(3))
        {
            values["extra"] = 1;
        }

        return values;
    }

    private JsonNode? Value(string type, int depth)
    {
        if (choice.Percent(_wrongPercent))
        {
            return JsonNode.Parse(choice.Of(Wrong));
        }

        if (!TypeText.IsNonNull(type) && choice.Percent(10))
        {
            return null;
        }

        var nullable = TypeText.Nullable(type);
        if (TypeText.IsList(nullable))
        {
            var item = TypeText.Item(nullable);
            return depth <= Deepest && choice.Percent(20)
                ? Value(TypeText.Nullable(item) + "!", depth + 1)
                : new JsonArray([.. Enumerable.Range(0, depth > Deepest ? 0 : choice.Below(3)).Select(_ => Value(item, depth + 1))]);
        }

        return Named(nullable, depth);
    }

    private JsonNode? Named(string name, int depth)
    {
        if (Right.TryGetValue(name, out var values))
        {
            return JsonNode.Parse(choice.Of(values));
        }

        return schema.Find(name) switch
        {
            { Kind: SketchKind.Enum } type => JsonValue.Create(choice.Of(type.Values).Name),
            { Kind: SketchKind.Input } type => Object(type, depth),
            _ => JsonNode.Parse(choice.Of(["1", "\"s\"", "true", "[1, \"x\"]", "{\"any\": [null, {}]}", "1.5"])),
        };
    }

    private JsonObject Object(TypeSketch type, int depth)
    {
        var given = type.IsOneOf
            ? [choice.Of(type.Inputs)]
            : type.Inputs.Where(input => input.IsRequired || choice.Percent(depth > Deepest ? 0 : 55)).ToList();
        var fields = new JsonObject();
        foreach (var input in given.Where(_ => !choice.Percent(_wrongPercent / 3)))
        {
            fields[input.Name] = Value(type.IsOneOf ? input.Type + "!" : input.Type, depth + 1);
        }

        if (choice.Percent(_wrongPercent / 2))
        {
            fields[choice.Percent(50) ? "unknown" : choice.Of(type.Inputs).Name] = choice.Percent(50) ? 1 : null;
        }

        return fields;
    }
}
