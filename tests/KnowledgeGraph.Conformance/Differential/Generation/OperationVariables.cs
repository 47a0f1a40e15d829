namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>The variables of one operation, made where a value asks for one.</summary>
internal sealed class OperationVariables(SeededChoice choice, SchemaSketch schema, DocumentFlaw flaw)
{
    private readonly LiteralGenerator _constants = new(choice, schema) { WrongPercent = flaw == DocumentFlaw.WrongValue ? 15 : 0 };

    public List<VariableSketch> All { get; } = [];

    /// <summary>A variable that may stand where a value of the type is expected; none where a literal should.</summary>
    public string? For(string type, bool hasDefault)
    {
        if (!choice.Percent(12))
        {
            return null;
        }

        if (flaw == DocumentFlaw.UndefinedVariable && choice.Percent(40))
        {
            return "$undefined";
        }

        var known = All.FindAll(variable => variable.Type == type);
        if (choice.Percent(50) && choice.TryOf(known, out var same))
        {
            return $"${same.Name}";
        }

        var made = Made($"v{All.Count}", type, hasDefault);
        All.Add(made);
        return $"${made.Name}";
    }

    /// <summary>The definitions in parentheses, with what the flaw adds.</summary>
    public string Definitions(Func<string, string> directives)
    {
        if (flaw == DocumentFlaw.UnusedVariable)
        {
            All.Add(new VariableSketch("unused", "Int", null));
        }

        if (flaw == DocumentFlaw.VariableOfOutputType)
        {
            All.Add(new VariableSketch("odd", choice.Of(["TypeA", "[TypeA!]!", "FaceA", "UnionA", "Missing", "[Missing]", "Query"]), null));
        }

        if (flaw == DocumentFlaw.RepeatedVariable && All.Count > 0)
        {
            All.Add(choice.Of(All) with { Type = choice.Of(["Int", All[0].Type]) });
        }

        var texts = All.Select(variable =>
            $"{(choice.Percent(2) ? "\"a variable\" " : "")}${variable.Name}: {variable.Type}{(variable.Default is null ? "" : $" = {variable.Default}")}{directives("VARIABLE_DEFINITION")}");
        return All.Count == 0 ? "" : $"({string.Join(choice.Percent(50) ? ", " : "\n  ", texts)})";
    }

    private VariableSketch Made(string name, string type, bool hasDefault)
    {
        if (flaw == DocumentFlaw.VariableOfOtherType && choice.Percent(60))
        {
            return new VariableSketch(name, choice.Of(["Int", "String!", "[Int]", "[[String!]!]", "EnumA", "InputA", "Boolean", "Float", "ID", "ScalarA", $"[{type}]", TypeText.Nullable(type)]), null);
        }

        if (flaw == DocumentFlaw.NullableVariable && choice.Percent(60))
        {
            return new VariableSketch(name, TypeText.Nullable(type), choice.Percent(30) ? "null" : null);
        }

        var nullable = TypeText.Nullable(type);
        if (TypeText.IsNonNull(type))
        {
            // A nullable variable will do where a default stands behind it, its own or that of the place.
            return choice.Below(4) switch
            {
                0 => new VariableSketch(name, nullable, NonNullConstant(type)),
                1 when hasDefault => new VariableSketch(name, nullable, null),
                2 => new VariableSketch(name, type, NonNullConstant(type)),
                _ => new VariableSketch(name, type, null),
            };
        }

        return choice.Below(4) switch
        {
            0 => new VariableSketch(name, nullable + "!", null),
            1 => new VariableSketch(name, nullable, _constants.Make(nullable)),
            _ => new VariableSketch(name, nullable, null),
        };
    }

    private string NonNullConstant(string type) => _constants.Make(type);
}
