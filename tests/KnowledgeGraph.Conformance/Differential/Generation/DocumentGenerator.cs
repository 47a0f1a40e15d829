namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Makes documents for a schema: valid ones, or with one flaw.</summary>
internal sealed class DocumentGenerator(SeededChoice choice, SchemaSketch schema, DocumentFlaw flaw)
{
    private static readonly string[] Kinds = ["query", "mutation", "subscription"];

    private readonly List<string> _definitions = [];
    private readonly List<(string Name, IReadOnlyList<VariableSketch> Variables)> _operations = [];

    public static GeneratedDocument Generate(SeededChoice choice, SchemaSketch schema, DocumentFlaw flaw)
    {
        var generator = new DocumentGenerator(choice, schema, flaw);
        var count = flaw is DocumentFlaw.RepeatedOperationName or DocumentFlaw.AnonymousOperationBesideOthers || choice.Percent(12) ? 2 : 1;
        for (var at = 0; at < count; at++)
        {
            generator.AddOperation(at, count);
        }

        generator.AddStrays();
        var run = choice.Of(generator._operations);
        return new GeneratedDocument(string.Join("\n", generator._definitions), run.Name.Length == 0 || choice.Percent(count == 1 ? 50 : 3) ? null : run.Name, run.Variables);
    }

    private void AddOperation(int at, int count)
    {
        var kind = KindOf();
        var root = schema.Find(schema.Root(kind) ?? "");
        var variables = new OperationVariables(choice, schema, flaw);
        var selections = new SelectionGenerator(choice, schema, flaw, variables, prefix: $"F{at}_");
        var body = root is null ? "{ a }" : kind == "subscription" ? Subscribed(selections, root) : selections.Set(root, 0);
        var name = Name(at, count);
        var directives = selections.Directives(kind.ToUpperInvariant());
        var definitions = variables.Definitions(selections.ConstantDirectives);
        _operations.Add((name, variables.All));
        var isShort = kind == "query" && name.Length == 0 && definitions.Length == 0 && directives.Length == 0 && choice.Percent(60);
        _definitions.Add(isShort ? body : $"{(choice.Percent(2) ? "\"an operation\" " : "")}{kind} {name}{definitions}{directives} {body}");
        _definitions.AddRange(selections.Fragments);
    }

    private string KindOf()
    {
        if (flaw == DocumentFlaw.OperationWithoutRoot)
        {
            return choice.Of(Kinds.Where(kind => schema.Root(kind) is null).DefaultIfEmpty("query").ToList());
        }

        if (flaw == DocumentFlaw.SubscriptionOfSeveralFields && schema.Root("subscription") is not null)
        {
            return "subscription";
        }

        return choice.Percent(80) ? "query" : choice.Of(Kinds.Where(kind => schema.Root(kind) is not null).ToList());
    }

    private string Name(int at, int count)
    {
        var isAnonymous = flaw == DocumentFlaw.AnonymousOperationBesideOthers ? choice.Percent(60) : count == 1 && choice.Percent(40);
        return isAnonymous ? "" : flaw == DocumentFlaw.RepeatedOperationName ? "Same" : $"Operation{(char)('A' + at)}";
    }

    private string Subscribed(SelectionGenerator selections, TypeSketch root)
    {
        if (flaw != DocumentFlaw.SubscriptionOfSeveralFields)
        {
            return $"{{ {selections.Field(root, 0)} }}";
        }

        return choice.Below(6) switch
        {
            0 => "{ __typename }",
            1 => $"{{ x: __typename, {selections.Field(root, 0)} }}",
            2 => $"{{ ... @include(if: true) {{ {selections.Field(root, 0)} }} }}",
            3 => $"{{ ...{selections.Fragment(root)} }}",
            4 => $"{{ ... on {root.Name} {{ {selections.Field(root, 0)} }} {selections.Field(root, 0)} @skip(if: false) }}",
            _ => selections.Set(root, 0),
        };
    }

    private void AddStrays()
    {
        var type = schema.Find("TypeA")!;
        var field = "__typename";
        switch (flaw)
        {
            case DocumentFlaw.TypeSystemDefinition:
                _definitions.Insert(choice.Below(_definitions.Count + 1), choice.Of(["type Stray { a: Int }", "extend type TypeA { stray: Int }", "directive @stray on FIELD", "schema { query: Query }", "extend schema @stray", "scalar Stray @stray", "\"\"\"d\"\"\" enum Stray { A }"]));
                break;
            case DocumentFlaw.UnusedFragment:
                _definitions.Add(choice.Of([$"fragment Unused on {type.Name} {{ {field} }}", $"fragment Unused on {type.Name} {{ ...Inner }} fragment Inner on {type.Name} {{ {field} }}", $"fragment Self on {type.Name} {{ ...Self }}"]));
                break;
            case DocumentFlaw.RepeatedFragmentName:
                _definitions.Add($"fragment F0_0 on {type.Name} {{ {field} }}");
                _definitions.Add(choice.Percent(50) ? $"fragment F0_0 on {type.Name} {{ other: {field} }}" : "");
                break;
            default:
                break;
        }
    }
}
