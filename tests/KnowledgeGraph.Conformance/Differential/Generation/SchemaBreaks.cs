namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Ways to make a valid schema invalid, each breaking one rule of the type system where the schema has what it needs.</summary>
internal static class SchemaBreaks
{
    public static IReadOnlyList<Action<SchemaSketch, SeededChoice>> All { get; } =
    [
        // Types and places.
        (schema, choice) => OnField(schema, choice, field => field.Type = "Missing"),
        (schema, choice) => OnInput(schema, choice, input => input.Type = "Missing"),
        (schema, choice) => OnField(schema, choice, field => field.Type = Name(schema, choice, SketchKind.Input)),
        (schema, choice) => OnInput(schema, choice, input => (input.Type, input.Default) = (Name(schema, choice, SketchKind.Type), null)),
        (schema, choice) => OnInput(schema, choice, input => input.Type = Name(schema, choice, SketchKind.Union)),
        (schema, choice) => OnType(schema, choice, SketchKind.Type, type => type.Fields.Clear()),
        (schema, choice) => OnType(schema, choice, SketchKind.Input, type => type.Inputs.Clear()),
        (schema, choice) => OnType(schema, choice, SketchKind.Enum, type => type.Values.Clear()),
        (schema, choice) => OnType(schema, choice, SketchKind.Union, type => type.Members.Clear()),
        (schema, choice) => OnType(schema, choice, SketchKind.Union, type => type.Members.Add(choice.Of(["Int", "EnumA", "FaceA", "InputA", type.Name]))),
        (schema, choice) => OnType(schema, choice, SketchKind.Union, type => type.Members.Add(choice.Of(type.Members))),

        // Names.
        (schema, choice) => schema.Types.Add(choice.Of(schema.Types) with { }),
        (schema, choice) => OnType(schema, choice, SketchKind.Type, type => type.Fields.Add(choice.Of(type.Fields) with { })),
        (schema, choice) => OnType(schema, choice, SketchKind.Input, type => type.Inputs.Add(choice.Of(type.Inputs) with { })),
        (schema, choice) => OnType(schema, choice, SketchKind.Enum, type => type.Values.Add(choice.Of(type.Values) with { })),
        (schema, choice) => OnArguments(schema, choice, arguments => arguments.Add(choice.Of(arguments) with { })),
        (schema, choice) => OnType(schema, choice, SketchKind.Type, type => type.Fields.Add(new FieldSketch("__reserved") { Type = "Int" })),
        (schema, choice) => OnType(schema, choice, SketchKind.Enum, type => type.Values.Add(new ValueSketch(choice.Of(["__RESERVED", "true", "false", "null"])))),
        (schema, choice) => schema.Types.Add(new TypeSketch(SketchKind.Scalar, choice.Of(["__Reserved", "__Type", "String", "ID", "Float"]))),
        (schema, choice) => schema.Directives.Add(new DirectiveSketch(choice.Of(["__reserved", "skip", "deprecated", "oneOf", "markA"])) { Locations = ["FIELD", "INPUT_OBJECT"] }),

        // Interfaces.
        (schema, choice) => OnImplementation(schema, choice, (type, face) => type.Fields.RemoveAll(field => field.Name == face.Fields[0].Name)),
        (schema, choice) => OnImplementation(schema, choice, (type, face) => Change(type, face.Fields[0].Name, field => field.Type = choice.Of(["Int", "[Int]", "EnumA", "Scalar", "[String!]"]))),
        (schema, choice) => OnImplementation(schema, choice, (type, face) => Change(type, face.Fields[0].Name, field => field.Arguments.Clear())),
        (schema, choice) => OnImplementation(schema, choice, (type, face) => Change(type, face.Fields[0].Name, field => field.Arguments.Add(new InputSketch("must") { Type = "Int!" }))),
        (schema, choice) => OnImplementation(schema, choice, (type, face) => Change(type, face.Fields[0].Name, field => field.Arguments.ForEach(argument => argument.Type = "Boolean"))),
        (schema, choice) => OnImplementation(schema, choice, (type, face) => Change(type, face.Fields[0].Name, field => field.Directives.Add("@deprecated"))),
        (schema, choice) => OnImplementation(schema, choice, (type, face) => type.Interfaces.RemoveAt(0)),
        (schema, choice) => OnImplementation(schema, choice, (type, face) => face.Interfaces.Add(type.Kind == SketchKind.Interface ? type.Name : face.Name)),
        (schema, choice) => OnType(schema, choice, SketchKind.Interface, type => type.Interfaces.Add(type.Name)),
        (schema, choice) => OnType(schema, choice, SketchKind.Type, type => type.Interfaces.Add(choice.Of(["Missing", "TypeA", "EnumA", "UnionA", "Int"]))),
        (schema, choice) => OnImplementation(schema, choice, (type, face) => type.Interfaces.Add(face.Name)),

        // Input objects.
        (schema, choice) => OnInput(schema, choice, input => input.Default = new LiteralGenerator(choice, schema) { WrongPercent = 60 }.Make(input.Type)),
        (schema, choice) => OnInput(schema, choice, input => (input.Type, input.Default) = (TypeText.Nullable(input.Type) + "!", choice.Percent(50) ? "null" : null)),
        (schema, choice) => OnInput(schema, choice, input => input.Directives.Add("@deprecated")),
        (schema, choice) => OnInput(schema, choice, input => { input.Type = TypeText.Nullable(input.Type) + "!"; input.Default = null; input.Directives.Add("@deprecated(reason: \"no\")"); }),
        (schema, choice) => OnType(schema, choice, SketchKind.Input, type => type.Directives.Insert(0, "@oneOf")),
        (schema, choice) => OnType(schema, choice, SketchKind.Input, type => type.Inputs.Add(new InputSketch("self") { Type = choice.Of([type.Name + "!", $"[{type.Name}!]!", type.Name]) })),
        (schema, choice) => OnType(schema, choice, SketchKind.Input, type => type.Inputs.Add(new InputSketch("again") { Type = type.Name, Default = choice.Of(["{}", "{ again: null }", "{ again: {} }"]) })),
        (schema, choice) => OnType(schema, choice, SketchKind.Input, type => schema.Additions.Add($"extend input {type.Name} @oneOf")),
        (schema, choice) => schema.Additions.Add(choice.Of(["input RingA { b: RingB! } input RingB { a: RingA! }", "input RingA { b: RingB = {} } input RingB { a: RingA = {} }", "input RingA @oneOf { b: RingA }"])),

        // Directives.
        (schema, choice) => OnType(schema, choice, choice.Of(Enum.GetValues<SketchKind>()), type => type.Directives.Add(choice.Of(["@missing", "@skip(if: true)", "@deprecated", "@specifiedBy", "@specifiedBy(url: 1)", "@oneOf", "@markA", "@markB(x: 1)"]))),
        (schema, choice) => OnField(schema, choice, field => field.Directives.Add(choice.Of(["@deprecated(reason: null)", "@deprecated(reason: 1)", "@deprecated(why: \"\")", "@deprecated @deprecated", "@deprecated(reason: \"a\", reason: \"b\")", "@markA(first: {})", "@include(if: true)"]))),
        (schema, choice) => schema.Additions.Add(choice.Of(["directive @loop(x: Int @loop) on ARGUMENT_DEFINITION", "directive @loop(x: Looped) on INPUT_FIELD_DEFINITION input Looped { a: Int @loop }", "directive @one(x: Int @other) on ARGUMENT_DEFINITION directive @other(x: Int @one) on ARGUMENT_DEFINITION", "directive @odd on SOMEWHERE", "directive @odd on FIELD | FIELD"])),

        // The schema.
        (schema, choice) => schema.Roots.RemoveAll(root => root.Operation == "query"),
        (schema, choice) => { schema.NamesRoots = true; schema.Roots.Add((choice.Of(["query", "mutation", "subscription"]), choice.Of(["TypeA", "Missing", "EnumA", "FaceA", "Query"]))); },
        (schema, choice) => schema.Additions.Add(choice.Of(["schema { query: TypeA }", "extend schema @missing", schema.NamesRoots ? "extend schema { query: TypeA }" : "extend type Query @missing", "extend type Missing { a: Int }", "extend scalar Int @missing", "extend enum TypeA { X }", "extend interface TypeA { x: Int }", "extend type TypeA { x: Int x: Int }", "extend union UnionA = TypeA", "extend type TypeA @missing", "extend input TypeA { a: Int }", "extend type __Type { a: Int }"])),
    ];

    /// <summary>Breaks a schema in one place, or two.</summary>
    public static void Break(SchemaSketch schema, SeededChoice choice)
    {
        for (var count = choice.Percent(25) ? 2 : 1; count > 0; count--)
        {
            choice.Of(All)(schema, choice);
        }
    }

    private static void OnType(SchemaSketch schema, SeededChoice choice, SketchKind kind, Action<TypeSketch> change)
    {
        if (choice.TryOf(schema.Types.FindAll(type => type.Kind == kind && type.Fields.Count + type.Inputs.Count + type.Values.Count + type.Members.Count > 0), out var type))
        {
            change(type);
        }
    }

    private static void OnField(SchemaSketch schema, SeededChoice choice, Action<FieldSketch> change)
    {
        if (choice.TryOf(schema.Types.SelectMany(type => type.Fields).ToList(), out var field))
        {
            change(field);
        }
    }

    private static void OnArguments(SchemaSketch schema, SeededChoice choice, Action<List<InputSketch>> change)
    {
        var lists = schema.Types.SelectMany(type => type.Fields).Select(field => field.Arguments).Concat(schema.Directives.Select(directive => directive.Arguments));
        if (choice.TryOf(lists.Where(arguments => arguments.Count > 0).ToList(), out var arguments))
        {
            change(arguments);
        }
    }

    private static void OnInput(SchemaSketch schema, SeededChoice choice, Action<InputSketch> change)
    {
        var arguments = schema.Types.SelectMany(type => type.Fields).SelectMany(field => field.Arguments);
        if (choice.TryOf(arguments.Concat(schema.Directives.SelectMany(it => it.Arguments)).Concat(schema.Types.SelectMany(type => type.Inputs)).ToList(), out var input))
        {
            change(input);
        }
    }

    private static void OnImplementation(SchemaSketch schema, SeededChoice choice, Action<TypeSketch, TypeSketch> change)
    {
        if (choice.TryOf(schema.Types.FindAll(type => type.Interfaces.Count > 0), out var type) && schema.Find(choice.Of(type.Interfaces)) is { Fields.Count: > 0 } face)
        {
            change(type, face);
        }
    }

    private static void Change(TypeSketch type, string name, Action<FieldSketch> change)
    {
        if (type.Fields.Find(field => field.Name == name) is { } field)
        {
            change(field);
        }
    }

    private static string Name(SchemaSketch schema, SeededChoice choice, SketchKind kind) => choice.TryOf(schema.NamesOf(kind), out var name) ? name : "Missing";
}
