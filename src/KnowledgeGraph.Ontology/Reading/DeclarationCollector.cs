using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Directives;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Gathers the types of all files and checks what can be seen at each alone: names, descriptions, directives.</summary>
internal sealed partial class DeclarationCollector(MistakeList mistakes)
{
    private const string LabelsOfTheEngine = "KnowledgeGraph";

    private static readonly string[] s_roles =
        [DirectiveVocabulary.Node, DirectiveVocabulary.RelationshipProperties, DirectiveVocabulary.Value];

    private static readonly HashSet<string> s_typesOfTheEngine = new(StringComparer.Ordinal)
    {
        "Query", "PageInfo", "Kind", "RelationshipKind", "RelationshipProperties", "SortDirection", "DateMatch", "DateRelation", "EdtfBounds",
        "PathConnection", "PathEdge", "Path", "PathRelationship", "Subgraph", "SubgraphNode", "SubgraphRelationship",
    };

    private readonly Dictionary<string, DeclaredType> _types = new(StringComparer.Ordinal);
    private readonly DirectiveChecker _directives = new(mistakes);

    /// <summary>Everything gathered.</summary>
    public Declarations Declarations => new(_types);

    /// <summary>Takes in the definitions of one file.</summary>
    public void Collect(string file, DocumentSyntax document)
    {
        foreach (DefinitionSyntax definition in document.Definitions)
        {
            switch (definition)
            {
                case ObjectTypeDefinitionSyntax { IsExtension: false } type:
                    Collect(file, type, DirectivePlace.Object, type.Interfaces, type.Fields);
                    break;
                case InterfaceTypeDefinitionSyntax { IsExtension: false } type:
                    Collect(file, type, DirectivePlace.Interface, type.Interfaces, type.Fields);
                    break;
                case EnumTypeDefinitionSyntax { IsExtension: false } type:
                    CollectEnum(file, type);
                    break;
                default:
                    mistakes.Add(
                        OntologyMistakeCodes.UnsupportedDefinition,
                        file,
                        definition.Location,
                        "An ontology consists of types, interfaces and enums; other definitions and extensions mean nothing here.");
                    break;
            }
        }
    }

    private void Collect(
        string file,
        TypeDefinitionSyntax type,
        DirectivePlace place,
        ImmutableArray<NamedTypeSyntax> interfaces,
        ImmutableArray<FieldDefinitionSyntax> fields)
    {
        CheckHead(file, type, place);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (FieldDefinitionSyntax field in fields)
        {
            CheckField(file, type.Name.Value, field, names);
        }

        string[] roles = [.. s_roles.Where(role => DirectiveChecker.Find(type.Directives, role) is not null)];
        if (roles.Length != 1)
        {
            string expected = place == DirectivePlace.Interface ? "`@node`" : "one of `@node`, `@relationshipProperties` and `@value`";
            mistakes.Add(OntologyMistakeCodes.BadDirective, file, type.Name.Location, $"`{type.Name}` needs {expected}.");
            if (roles.Length == 0)
            {
                return;
            }
        }

        DeclaredRole role = (roles[0], place) switch
        {
            (_, DirectivePlace.Interface) => DeclaredRole.Interface,
            (DirectiveVocabulary.Node, _) => DeclaredRole.Kind,
            (DirectiveVocabulary.Value, _) => DeclaredRole.Record,
            _ => DeclaredRole.Properties,
        };
        Add(new DeclaredType(
            file, role, type, interfaces, [.. fields.Select(field => new DeclaredField(file, type.Name.Value, field))]));
    }

    private void CollectEnum(string file, EnumTypeDefinitionSyntax type)
    {
        CheckHead(file, type, DirectivePlace.Enum);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (EnumValueDefinitionSyntax value in type.Values)
        {
            string name = value.Name.Value;
            _directives.Check(file, DirectivePlace.EnumValue, value.Directives);
            CheckDescription(file, value.Description, value.Name, $"The value `{name}`");
            if (!names.Add(name))
            {
                mistakes.Add(OntologyMistakeCodes.NameTaken, file, value.Name.Location, $"`{type.Name}` has the value `{name}` already.");
            }
        }

        Add(new DeclaredType(file, DeclaredRole.Enum, type, [], []));
    }

    private void CheckHead(string file, TypeDefinitionSyntax type, DirectivePlace place)
    {
        _directives.Check(file, place, type.Directives);
        CheckDescription(file, type.Description, type.Name, $"`{type.Name}`");
        if (!TypeName().IsMatch(type.Name.Value))
        {
            string message = $"The name `{type.Name}` must start with a capital letter and consist of letters and digits.";
            mistakes.Add(OntologyMistakeCodes.BadName, file, type.Name.Location, message);
        }

        foreach (var (label, labelPlace) in DirectiveChecker.Find(type.Directives, DirectiveVocabulary.Node)?.Texts("labels") ?? [])
        {
            if (!Label().IsMatch(label) || label.StartsWith(LabelsOfTheEngine, StringComparison.Ordinal))
            {
                string message = $"The label `{label}` must start with a letter, consist of letters, digits and underscores, and not start with `{LabelsOfTheEngine}`.";
                mistakes.Add(OntologyMistakeCodes.BadName, file, labelPlace, message);
            }
        }
    }

    private void CheckField(string file, string owner, FieldDefinitionSyntax field, HashSet<string> names)
    {
        string name = field.Name.Value;
        _directives.Check(file, DirectivePlace.Field, field.Directives);
        CheckDescription(file, field.Description, field.Name, $"The field `{owner}.{name}`");
        if (!FieldName().IsMatch(name))
        {
            string message = $"The name `{name}` must start with a small letter and consist of letters and digits.";
            mistakes.Add(OntologyMistakeCodes.BadName, file, field.Name.Location, message);
        }

        if (!names.Add(name))
        {
            mistakes.Add(OntologyMistakeCodes.NameTaken, file, field.Name.Location, $"`{owner}` has the field `{name}` already.");
        }

        if (field.Arguments.Length > 0)
        {
            string message = $"The field `{owner}.{name}` can not have arguments: the served schema adds them.";
            mistakes.Add(OntologyMistakeCodes.UnsupportedDefinition, file, field.Arguments[0].Location, message);
        }
    }

    private void CheckDescription(string file, StringValueSyntax? description, NameSyntax name, string what)
    {
        if (string.IsNullOrWhiteSpace(description?.Value))
        {
            string message = $"{what} needs a description: it becomes the manual of the served schema.";
            mistakes.Add(OntologyMistakeCodes.NoDescription, file, name.Location, message);
        }
    }

    private void Add(DeclaredType type)
    {
        if (ScalarNames.Find(type.Name) is not null)
        {
            mistakes.Add(OntologyMistakeCodes.NameTaken, type.File, type.Location, $"`{type.Name}` is a scalar of the dialect.");
        }
        else if (s_typesOfTheEngine.Contains(type.Name))
        {
            mistakes.Add(OntologyMistakeCodes.NameTaken, type.File, type.Location, $"`{type.Name}` is a type that the served schema adds.");
        }
        else if (!_types.TryAdd(type.Name, type))
        {
            DeclaredType first = _types[type.Name];
            string message = $"`{type.Name}` is declared in {first.File}:{first.Location} already.";
            mistakes.Add(OntologyMistakeCodes.NameTaken, type.File, type.Location, message);
        }
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex TypeName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex Label();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$")]
    private static partial Regex FieldName();
}
