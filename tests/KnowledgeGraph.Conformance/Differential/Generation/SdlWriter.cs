using System.Text;

namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Writes a schema as SDL, with descriptions here and there and some parts moved to extensions.</summary>
internal sealed class SdlWriter(SeededChoice choice)
{
    private static readonly string[] Descriptions =
    [
        "\"a description\"", "\"\"\"a block\"\"\"", "\"\"\"\n  first line\n    indented\n\n  last \\\"\"\" line\n\"\"\"", "\"with \\\"quotes\\\" and \\\\ and \\u00e9\"",
        "\"\"", "\"\"\"  leading\"\"\"", "\"\"\"ends with a quote\" \"\"\"", "\"\U0001F5FE\"", "\"\"\"\"quoted\" and \\ backslash\"\"\"", "\"tab\\there\\nline\"",
        "\"a description that is longer than seventy characters, so that a block string must stand on lines of its own\"",
    ];

    private readonly List<string> _definitions = [];

    public static string Write(SeededChoice choice, SchemaSketch schema)
    {
        var writer = new SdlWriter(choice);
        writer.WriteAll(schema);
        return string.Join("\n", writer._definitions);
    }

    private void WriteAll(SchemaSketch schema)
    {
        if (schema.NamesRoots || schema.SchemaDirectives.Count > 0 || choice.Percent(15))
        {
            WriteSchema(schema);
        }

        schema.Directives.ForEach(directive => _definitions.Add(
            $"{Describe()}directive @{directive.Name}{Arguments(directive.Arguments)}{(directive.IsRepeatable ? " repeatable" : "")} on {(choice.Percent(20) ? "| " : "")}{string.Join(" | ", directive.Locations)}"));
        schema.Types.ForEach(WriteType);
        _definitions.AddRange(schema.Additions);

        // The order of definitions means nothing.
        for (var at = _definitions.Count - 1; at > 0; at--)
        {
            var other = choice.Percent(30) ? choice.Below(at + 1) : at;
            (_definitions[at], _definitions[other]) = (_definitions[other], _definitions[at]);
        }
    }

    private void WriteSchema(SchemaSketch schema)
    {
        var moved = choice.Percent(25) ? schema.Roots.Count - 1 : 0;
        var roots = schema.Roots.Select(root => $" {root.Operation}: {root.Type}").ToList();
        _definitions.Add($"{Describe()}schema{Applied(schema.SchemaDirectives)} {{{string.Join(",", roots.Take(roots.Count - moved))} }}");
        if (moved > 0)
        {
            _definitions.Add($"extend schema {{{string.Join(" ", roots.Skip(roots.Count - moved))} }}");
        }
    }

    private void WriteType(TypeSketch type)
    {
        var keyword = $"{type.Kind.ToString().ToLowerInvariant()} {type.Name}";
        List<string> members =
        [
            .. type.Fields.Select(field => $"{Describe()}{field.Name}{Arguments(field.Arguments)}: {field.Type}{Applied(field.Directives)}"),
            .. type.Inputs.Select(Input),
            .. type.Values.Select(value => $"{Describe()}{value.Name}{Applied(value.Directives)}"),
        ];
        var (ownMembers, laterMembers) = Split(members);
        var (ownFaces, laterFaces) = Split(type.Interfaces);
        var (ownUnion, laterUnion) = Split(type.Members);

        // Whether one field must be given is said by the definition alone.
        var (ownDirectives, laterDirectives) = type.IsOneOf ? (type.Directives, []) : Split(type.Directives);
        _definitions.Add($"{Describe()}{keyword}{Faces(ownFaces)}{Applied(ownDirectives)}{Union(ownUnion)}{Block(ownMembers)}");
        if (laterMembers.Count + laterFaces.Count + laterUnion.Count + laterDirectives.Count > 0)
        {
            _definitions.Add($"extend {keyword}{Faces(laterFaces)}{Applied(laterDirectives)}{Union(laterUnion)}{Block(laterMembers)}");
        }
    }

    private (List<string> Own, List<string> Later) Split(List<string> items)
    {
        var own = choice.Percent(85) ? items.Count : choice.Below(items.Count + 1);
        return (items[..own], items[own..]);
    }

    private string Describe() => choice.Percent(12) ? choice.Of(Descriptions) + "\n" : "";

    private string Input(InputSketch input) =>
        $"{Describe()}{input.Name}: {input.Type}{(input.Default is null ? "" : $" = {input.Default}")}{Applied(input.Directives)}";

    private string Arguments(List<InputSketch> arguments) =>
        arguments.Count == 0 ? "" : $"({string.Join(choice.Percent(50) ? ", " : "\n", arguments.Select(Input))})";

    private static string Applied(List<string> directives) => directives.Aggregate(new StringBuilder(), (text, directive) => text.Append(' ').Append(directive)).ToString();

    private static string Faces(List<string> faces) => faces.Count == 0 ? "" : $" implements {string.Join(" & ", faces)}";

    private static string Union(List<string> members) => members.Count == 0 ? "" : $" = {string.Join(" | ", members)}";

    private static string Block(List<string> members) => members.Count == 0 ? "" : $" {{\n  {string.Join("\n  ", members)}\n}}";
}
