namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>The kinds of types, by the keyword of their definition.</summary>
internal enum SketchKind
{
    Scalar,
    Type,
    Interface,
    Union,
    Enum,
    Input,
}

/// <summary>An argument or input field; the type is written as in SDL.</summary>
internal sealed record InputSketch(string Name)
{
    public required string Type { get; set; }

    public string? Default { get; set; }

    public List<string> Directives { get; init; } = [];

    public bool IsRequired => Type.EndsWith('!') && Default is null;
}

/// <summary>A field of an object or interface.</summary>
internal sealed record FieldSketch(string Name)
{
    public required string Type { get; set; }

    public List<InputSketch> Arguments { get; init; } = [];

    public List<string> Directives { get; init; } = [];

    public FieldSketch Copy() => this with { Arguments = [.. Arguments.Select(argument => argument with { Directives = [] })], Directives = [] };
}

/// <summary>A value of an enum.</summary>
internal sealed record ValueSketch(string Name)
{
    public List<string> Directives { get; init; } = [];
}

/// <summary>A type of any kind, with what its kind has.</summary>
internal sealed record TypeSketch(SketchKind Kind, string Name)
{
    public List<string> Interfaces { get; init; } = [];

    public List<FieldSketch> Fields { get; init; } = [];

    public List<InputSketch> Inputs { get; init; } = [];

    public List<string> Members { get; init; } = [];

    public List<ValueSketch> Values { get; init; } = [];

    public List<string> Directives { get; init; } = [];

    public bool IsOneOf => Directives.Contains("@oneOf");

    public bool IsComposite => Kind is SketchKind.Type or SketchKind.Interface or SketchKind.Union;
}

/// <summary>A directive's definition.</summary>
internal sealed record DirectiveSketch(string Name)
{
    public List<InputSketch> Arguments { get; init; } = [];

    public List<string> Locations { get; init; } = [];

    public bool IsRepeatable { get; set; }
}

/// <summary>A schema before it is written: small, and easy to break on purpose.</summary>
internal sealed class SchemaSketch
{
    public List<TypeSketch> Types { get; } = [];

    public List<DirectiveSketch> Directives { get; } = [];

    /// <summary>The root types by the keyword of their operation.</summary>
    public List<(string Operation, string Type)> Roots { get; } = [];

    /// <summary>True where a schema definition must name the roots.</summary>
    public bool NamesRoots { get; set; }

    public List<string> SchemaDirectives { get; } = [];

    /// <summary>Definitions that a break adds, as text.</summary>
    public List<string> Additions { get; } = [];

    public TypeSketch? Find(string name) => Types.Find(type => type.Name == name);

    public string? Root(string operation) => Roots.Find(root => root.Operation == operation).Type;

    public List<string> NamesOf(params SketchKind[] kinds) => [.. Types.Where(type => kinds.Contains(type.Kind)).Select(type => type.Name)];

    /// <summary>The object types that a value of the type may be of.</summary>
    public IEnumerable<TypeSketch> PossibleTypes(TypeSketch type) =>
        type.Kind switch
        {
            SketchKind.Type => [type],
            SketchKind.Union => Types.Where(member => type.Members.Contains(member.Name)),
            SketchKind.Interface => Types.Where(member => member.Kind == SketchKind.Type && member.Interfaces.Contains(type.Name)),
            _ => [],
        };
}

/// <summary>Types as SDL writes them.</summary>
internal static class TypeText
{
    /// <summary>The name inside lists and non-nulls.</summary>
    public static string Named(string type) => type.Trim('[', ']', '!');

    public static string Nullable(string type) => type.TrimEnd('!');

    public static bool IsNonNull(string type) => type.EndsWith('!');

    public static bool IsList(string type) => type.StartsWith('[');

    /// <summary>The type of a list's items.</summary>
    public static string Item(string type) => Nullable(type)[1..^1];
}
