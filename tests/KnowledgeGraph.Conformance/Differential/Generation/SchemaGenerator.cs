namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Makes valid schemas: every kind of type, interfaces of interfaces, directives, defaults, deprecations.</summary>
/// <remarks>
/// Fields whose name begins with <c>nil</c> resolve to null, with <c>fail</c> to an error, and those with <c>echo</c> to their arguments,
/// so that a result tells how nulls and arguments were handled.
/// </remarks>
internal sealed class SchemaGenerator(SeededChoice choice)
{
    private static readonly string[] Scalars = ["Int", "Float", "String", "Boolean", "ID"];
    private static readonly string[] Names = ["a", "b", "c", "size", "title", "nil", "nilDeep", "fail", "echo", "echoAll", "related", "type", "on", "query"];

    private readonly SchemaSketch _sketch = new();
    private readonly List<string> _inputTypes = [.. Scalars];
    private readonly List<string> _outputTypes = [.. Scalars];

    public static SchemaSketch Generate(SeededChoice choice)
    {
        var generator = new SchemaGenerator(choice);
        generator.MakeLeaves();
        generator.MakeInputs();
        generator.MakeDirectives();
        generator.MakeComposites();
        generator.MakeRoots();
        new SchemaDecorator(choice, generator._sketch).Decorate();
        return generator._sketch;
    }

    private void MakeLeaves()
    {
        for (var at = 0; at < choice.Below(3); at++)
        {
            _sketch.Types.Add(new TypeSketch(SketchKind.Scalar, $"Scalar{(char)('A' + at)}") { Directives = choice.Percent(40) ? ["@specifiedBy(url: \"https://example.org/s\")"] : [] });
        }

        for (var at = 0; at < 1 + choice.Below(3); at++)
        {
            string[] values = ["RED", "GREEN", "BLUE", "type", "_x"];
            _sketch.Types.Add(new TypeSketch(SketchKind.Enum, $"Enum{(char)('A' + at)}") { Values = [.. values.Take(1 + choice.Below(values.Length)).Select(name => new ValueSketch(name))] });
        }

        _inputTypes.AddRange(_sketch.Types.Select(type => type.Name));
        _outputTypes.AddRange(_sketch.Types.Select(type => type.Name));
    }

    private void MakeInputs()
    {
        for (var at = 0; at < choice.Below(4); at++)
        {
            var isOneOf = choice.Percent(30);
            var type = new TypeSketch(SketchKind.Input, $"Input{(char)('A' + at)}") { Directives = isOneOf ? ["@oneOf"] : [] };
            foreach (var name in choice.Some(["a", "b", "c", "size", "inner"], 60).DefaultIfEmpty("only"))
            {
                // Types before this one can not lead back to it, so they may be required; itself it contains only where it may end.
                var written = name == "inner" && !isOneOf && choice.Percent(50) ? (choice.Percent(50) ? type.Name : $"[{type.Name}!]") : Wrap(choice.Of(_inputTypes));
                type.Inputs.Add(new InputSketch(name) { Type = isOneOf ? TypeText.Nullable(written) : written });
            }

            _sketch.Types.Add(type);
            _inputTypes.Add(type.Name);
        }
    }

    private void MakeDirectives()
    {
        for (var at = 0; at < choice.Below(4); at++)
        {
            var locations = choice.Some(choice.Percent(40) ? DirectivePlaces.Executable : DirectivePlaces.All, 35).DefaultIfEmpty("FIELD").ToList();

            // Where it may stand on a type, an argument of that type would make it refer to itself.
            var isExecutable = locations.TrueForAll(DirectivePlaces.Executable.Contains);
            _sketch.Directives.Add(
                new DirectiveSketch($"mark{(char)('A' + at)}")
                {
                    Arguments = MakeArguments(40, isExecutable ? _inputTypes : Scalars),
                    Locations = locations,
                    IsRepeatable = choice.Percent(40),
                }
            );
        }
    }

    private void MakeComposites()
    {
        var faces = Enumerable.Range(0, choice.Below(4)).Select(at => $"Face{(char)('A' + at)}").ToList();
        var objects = Enumerable.Range(0, 2 + choice.Below(4)).Select(at => $"Type{(char)('A' + at)}").ToList();
        var unions = Enumerable.Range(0, choice.Below(3)).Select(at => $"Union{(char)('A' + at)}").ToList();
        _outputTypes.AddRange([.. faces, .. objects, .. unions, .. objects]);
        foreach (var name in faces)
        {
            MakeFieldsType(SketchKind.Interface, name, name[^1..]);
        }

        foreach (var name in objects)
        {
            MakeFieldsType(SketchKind.Type, name, "");
        }

        foreach (var name in unions)
        {
            _sketch.Types.Add(new TypeSketch(SketchKind.Union, name) { Members = choice.Some(objects, 60).DefaultIfEmpty(objects[0]).ToList() });
        }
    }

    private void MakeFieldsType(SketchKind kind, string name, string suffix)
    {
        var type = new TypeSketch(kind, name);
        foreach (var face in choice.Some(_sketch.Types.Where(known => known.Kind == SketchKind.Interface).ToList(), 35))
        {
            // What an interface implements stands in its own list already.
            type.Interfaces.AddRange(face.Interfaces.Append(face.Name).Except(type.Interfaces).ToList());
        }

        foreach (var inherited in type.Interfaces.SelectMany(face => _sketch.Find(face)!.Fields))
        {
            if (type.Fields.TrueForAll(field => field.Name != inherited.Name))
            {
                type.Fields.Add(Narrowed(inherited.Copy(), kind));
            }
        }

        for (var at = 0; at < 1 + choice.Below(4); at++)
        {
            var field = MakeField(choice.Of(Names) + suffix);
            if (type.Fields.TrueForAll(known => known.Name != field.Name))
            {
                type.Fields.Add(field);
            }
        }

        _sketch.Types.Add(type);
    }

    /// <summary>An inherited field, perhaps with a narrower type or an argument more.</summary>
    /// <remarks>Only in objects: two interfaces that each narrow one field in another way could not be implemented together.</remarks>
    private FieldSketch Narrowed(FieldSketch field, SketchKind kind)
    {
        if (kind == SketchKind.Type && !TypeText.IsNonNull(field.Type) && choice.Percent(25))
        {
            field.Type += "!";
        }

        if (kind == SketchKind.Type && choice.Percent(15))
        {
            field.Arguments.Add(new InputSketch("more") { Type = "Int" });
        }

        return field;
    }

    private FieldSketch MakeField(string name) =>
        name.StartsWith("echo", StringComparison.Ordinal)
            ? new FieldSketch(name) { Type = choice.Percent(30) ? "String!" : "String", Arguments = MakeArguments(80) }
            : new FieldSketch(name) { Type = Wrap(choice.Of(_outputTypes)), Arguments = choice.Percent(25) ? MakeArguments(50) : [] };

    /// <summary>A field that names all built-in scalars: whether a scalar that is nowhere named is a type of the schema is left open.</summary>
    private static FieldSketch MakeScalarsField() =>
        new("scalars") { Type = "Int", Arguments = [.. Scalars.Select(name => new InputSketch(name.ToLowerInvariant()) { Type = name })] };

    private List<InputSketch> MakeArguments(int chance, IReadOnlyList<string>? types = null) =>
        [.. choice.Some(["x", "y", "first", "where"], chance).Select(name => new InputSketch(name) { Type = Wrap(choice.Of(types ?? _inputTypes)) })];

    private string Wrap(string name)
    {
        var type = choice.Percent(25) ? name + "!" : name;
        for (var depth = 0; depth < 2 && choice.Percent(depth == 0 ? 25 : 15); depth++)
        {
            type = choice.Percent(25) ? $"[{type}]!" : $"[{type}]";
        }

        return type;
    }

    private void MakeRoots()
    {
        _sketch.NamesRoots = choice.Percent(30);
        string[] operations = ["query", "mutation", "subscription"];
        string[] names = _sketch.NamesRoots ? ["Root", "Writes", "Events"] : ["Query", "Mutation", "Subscription"];
        for (var at = 0; at < 3; at++)
        {
            if (at > 0 && choice.Percent(40))
            {
                continue;
            }

            var root = new TypeSketch(SketchKind.Type, names[at]);
            for (var count = 0; count < 3 + choice.Below(4); count++)
            {
                root.Fields.Add(MakeField(Names[(count * 5) % Names.Length] + (char)('A' + count)));
            }

            root.Fields.AddRange(
                _sketch.Types.Where(type => type.IsComposite).Select(type => new FieldSketch($"get{type.Name}") { Type = type.Name }));
            if (at == 0)
            {
                root.Fields.Add(MakeScalarsField());
            }

            _sketch.Types.Add(root);
            _sketch.Roots.Add((operations[at], names[at]));
        }
    }
}
