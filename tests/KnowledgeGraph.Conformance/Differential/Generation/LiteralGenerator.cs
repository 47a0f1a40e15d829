namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Makes literals of a type, right ones and, as often as asked, wrong ones.</summary>
internal sealed class LiteralGenerator(SeededChoice choice, SchemaSketch schema)
{
    private const int Deepest = 4;

    private static readonly Dictionary<string, string[]> Right = new()
    {
        ["Int"] = ["0", "-1", "7", "2147483647", "-2147483648"],
        ["Float"] = ["0", "-1.5", "1e3", "3.14E-2", "7"],
        ["String"] = ["\"\"", "\"text\"", "\"a \\\"quoted\\\" \\u00e9 \\n\"", "\"\"\"block\n  text\n\"\"\"", "\"\"\"  x\"\"\"", "\"\\u{1F600} \\ud83d\\ude00\"", "\"\U0001F600\""],
        ["Boolean"] = ["true", "false"],
        ["ID"] = ["\"id\"", "12", "-3", "99999999999999999999"],
    };

    private static readonly string[] Wrong =
    [
        "2147483648", "1.5", "\"wrong\"", "true", "WRONG", "null", "[1, \"x\"]", "{}", "{ a: 1 }", "[]", "1e400", "[[null]]", "{ unknown: [1] }", "\"\"\"w\"\"\"", "9007199254740993", "0.0", "12345678901234567890",
    ];

    /// <summary>How many of a hundred values are wrong.</summary>
    public int WrongPercent { get; init; }

    /// <summary>What may stand for a value in place of a literal, given its type and whether a default stands behind it.</summary>
    public Func<string, bool, string?>? Variable { get; init; }

    public string Make(string type, int depth = 0, bool hasDefault = false, bool mayBeVariable = true)
    {
        if (mayBeVariable && Variable?.Invoke(type, hasDefault) is { } variable)
        {
            return variable;
        }

        if (WrongPercent > 0 && choice.Percent(WrongPercent))
        {
            return choice.Of(Wrong);
        }

        if (!TypeText.IsNonNull(type) && choice.Percent(depth > 0 ? 15 : 8))
        {
            return "null";
        }

        var nullable = TypeText.Nullable(type);
        return TypeText.IsList(nullable) ? List(TypeText.Item(nullable), depth) : Named(nullable, depth);
    }

    private string List(string item, int depth)
    {
        // One item may stand for a list of it, but null then is the list.
        if (depth <= Deepest && choice.Percent(20))
        {
            return Make(item.EndsWith('!') ? item : item + "!", depth + 1, mayBeVariable: false);
        }

        return $"[{string.Join(choice.Percent(50) ? ", " : " ", Enumerable.Range(0, depth > Deepest ? 0 : choice.Below(3)).Select(_ => Make(item, depth + 1)))}]";
    }

    private string Named(string name, int depth)
    {
        if (Right.TryGetValue(name, out var values))
        {
            return choice.Of(values);
        }

        return schema.Find(name) switch
        {
            { Kind: SketchKind.Enum, Values.Count: > 0 } type => choice.Of(type.Values).Name,
            { Kind: SketchKind.Input, Inputs.Count: > 0 } type => Object(type, depth),
            _ => choice.Of(["1", "\"s\"", "true", "RED", "1.5", "[1, \"x\"]"]),
        };
    }

    private string Object(TypeSketch type, int depth)
    {
        var given = type.IsOneOf
            ? [choice.Of(type.Inputs)]
            : type.Inputs.Where(input => input.IsRequired || choice.Percent(depth > Deepest ? 0 : 55)).ToList();
        var fields = given.Select(input => $"{input.Name}: {Make(type.IsOneOf ? input.Type + "!" : input.Type, depth + 1, input.Default is not null)}").ToList();
        if (WrongPercent > 0 && choice.Percent(WrongPercent * 3))
        {
            Spoil(fields, type);
        }

        return fields.Count == 0 ? "{}" : $"{{ {string.Join(", ", fields)} }}";
    }

    private void Spoil(List<string> fields, TypeSketch type)
    {
        switch (choice.Below(4))
        {
            case 0:
                fields.Add("unknown: 1");
                break;
            case 1 when fields.Count > 0:
                fields.Add(fields[0]);
                break;
            case 2 when fields.Count > 0:
                fields.RemoveAt(choice.Below(fields.Count));
                break;
            default:
                fields.Add($"{choice.Of(type.Inputs).Name}: null");
                break;
        }
    }
}
