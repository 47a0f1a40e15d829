namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Gives a schema its defaults, deprecations and applied directives, all of them right.</summary>
internal sealed class SchemaDecorator(SeededChoice choice, SchemaSketch schema)
{
    private readonly LiteralGenerator _literals = new(choice, schema);

    public void Decorate()
    {
        // First the input objects: a default is made of fields that have theirs, and one that comes later could make it wrong.
        foreach (var type in schema.Types.Where(type => type.Kind == SketchKind.Input && !type.IsOneOf))
        {
            foreach (var input in type.Inputs.Where(input => TypeText.Named(input.Type) != type.Name))
            {
                GiveDefault(input);
            }
        }

        foreach (var argument in Arguments())
        {
            GiveDefault(argument);
        }

        foreach (var type in schema.Types)
        {
            Mark(type.Directives, PlaceOf(type.Kind));
            type.Values.ForEach(value => Mark(value.Directives, "ENUM_VALUE", deprecable: true));
            type.Inputs.ForEach(input => Mark(input.Directives, "INPUT_FIELD_DEFINITION", deprecable: !input.IsRequired));
            type.Fields.ForEach(field => Mark(field.Directives, "FIELD_DEFINITION", deprecable: type.Kind == SketchKind.Type && type.Interfaces.Count == 0));
        }

        foreach (var argument in schema.Types.SelectMany(type => type.Fields).SelectMany(field => field.Arguments))
        {
            Mark(argument.Directives, "ARGUMENT_DEFINITION", deprecable: !argument.IsRequired);
        }

        Mark(schema.SchemaDirectives, "SCHEMA");
    }

    private IEnumerable<InputSketch> Arguments() =>
        schema.Directives.SelectMany(directive => directive.Arguments)
            .Concat(schema.Types.SelectMany(type => type.Fields).SelectMany(field => field.Arguments));

    private void GiveDefault(InputSketch input)
    {
        if (choice.Percent(25))
        {
            input.Default = _literals.Make(input.Type);
        }
    }

    private void Mark(List<string> directives, string place, bool deprecable = false)
    {
        if (deprecable && choice.Percent(12))
        {
            directives.Add(choice.Of(["@deprecated", "@deprecated(reason: \"old\")", "@deprecated(reason: \"\"\"\n  two\n  lines\n\"\"\")"]));
        }

        foreach (var directive in schema.Directives.Where(known => known.Locations.Contains(place) && choice.Percent(15)))
        {
            directives.Add(Applied(directive, _literals));
            if (directive.IsRepeatable && choice.Percent(40))
            {
                directives.Add(Applied(directive, _literals));
            }
        }
    }

    /// <summary>A directive with arguments that fit.</summary>
    public static string Applied(DirectiveSketch directive, LiteralGenerator literals)
    {
        var given = directive.Arguments.Where(argument => argument.IsRequired || argument.Name.Length > 1)
            .Select(argument => $"{argument.Name}: {literals.Make(argument.Type, hasDefault: argument.Default is not null)}")
            .ToList();
        return given.Count == 0 ? $"@{directive.Name}" : $"@{directive.Name}({string.Join(", ", given)})";
    }

    private static string PlaceOf(SketchKind kind) =>
        kind switch
        {
            SketchKind.Type => "OBJECT",
            SketchKind.Input => "INPUT_OBJECT",
            _ => kind.ToString().ToUpperInvariant(),
        };
}
