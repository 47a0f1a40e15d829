using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>The definitions of a document by name, each with its extensions.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System-Extensions</remarks>
internal sealed class SdlDefinitions
{
    private readonly Dictionary<string, TypeDefinitionSyntax> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDefinitionSyntax>> _extensions = new(StringComparer.Ordinal);
    private readonly SchemaErrors _errors;

    public SdlDefinitions(DocumentSyntax document, SchemaErrors errors)
    {
        _errors = errors;
        foreach (var definition in document.Definitions)
        {
            Add(definition);
        }

        foreach (var extension in _extensions.Values.SelectMany(list => list))
        {
            CheckExtension(extension);
        }
    }

    /// <summary>The built-in types by name.</summary>
    public static IReadOnlyDictionary<string, NamedType> BuiltIn { get; } =
        BuiltInScalars.All.Concat(IntrospectionTypes.All).ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The definition of the schema, and its extensions.</summary>
    public List<SchemaDefinitionSyntax> SchemaParts { get; } = [];

    /// <summary>The definitions of types, in order.</summary>
    public List<TypeDefinitionSyntax> Types { get; } = [];

    /// <summary>The definitions of directives, in order.</summary>
    public List<DirectiveDefinitionSyntax> Directives { get; } = [];

    /// <summary>The definition of a type, if there is one.</summary>
    public TypeDefinitionSyntax? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The definition and all extensions of the same kind.</summary>
    public IEnumerable<T> PartsOf<T>(T definition)
        where T : TypeDefinitionSyntax =>
        _extensions.TryGetValue(definition.Name.Value, out var extensions) ? [definition, .. extensions.OfType<T>()] : [definition];

    private void Add(DefinitionSyntax definition)
    {
        switch (definition)
        {
            case SchemaDefinitionSyntax { IsExtension: true } extension:
                SchemaParts.Add(extension);
                break;
            case SchemaDefinitionSyntax schema:
                AddSchema(schema);
                break;
            case TypeDefinitionSyntax { IsExtension: true } extension:
                (_extensions.TryGetValue(extension.Name.Value, out var list) ? list : _extensions[extension.Name.Value] = []).Add(extension);
                break;
            case TypeDefinitionSyntax type:
                AddType(type);
                break;
            case DirectiveDefinitionSyntax directive:
                AddDirective(directive);
                break;
            default:
                _errors.Add(SdlSentences.Executable, definition.Location);
                break;
        }
    }

    private void AddSchema(SchemaDefinitionSyntax schema)
    {
        if (SchemaParts.Find(part => !part.IsExtension) is { } first)
        {
            _errors.Add(SdlSentences.SchemaTwice, schema.Location, first.Location);
            return;
        }

        // An extension may stand before its definition.
        SchemaParts.Insert(0, schema);
    }

    private void AddType(TypeDefinitionSyntax type)
    {
        var name = type.Name.Value;
        if (BuiltIn.ContainsKey(name))
        {
            _errors.Add(SdlSentences.BuiltIn(name), type.Name.Location);
        }
        else if (_byName.TryAdd(name, type))
        {
            Types.Add(type);
        }
        else
        {
            _errors.Add(SdlSentences.TypeTwice(name), type.Name.Location, _byName[name].Name.Location);
        }
    }

    private void AddDirective(DirectiveDefinitionSyntax directive)
    {
        if (Directives.Find(known => known.Name.Value == directive.Name.Value) is { } first)
        {
            _errors.Add(SdlSentences.DirectiveTwice(directive.Name.Value), directive.Name.Location, first.Name.Location);
            return;
        }

        Directives.Add(directive);
    }

    private void CheckExtension(TypeDefinitionSyntax extension)
    {
        var name = extension.Name.Value;
        var definition = Find(name);
        if (definition is null)
        {
            _errors.Add(BuiltIn.ContainsKey(name) ? SdlSentences.BuiltIn(name) : SdlSentences.NothingToExtend(name), extension.Name.Location);
        }
        else if (definition.GetType() != extension.GetType())
        {
            _errors.Add(SdlSentences.OtherKind(name, Keyword(definition), Keyword(extension)), extension.Name.Location, definition.Name.Location);
        }
        else if (extension is InputObjectTypeDefinitionSyntax && extension.Directives.FirstOrDefault(applied => applied.Name.Value == "oneOf") is { } oneOf)
        {
            _errors.Add(SdlSentences.OneOfByExtension, oneOf.Location);
        }
    }

    private static string Keyword(TypeDefinitionSyntax definition) =>
        definition switch
        {
            ScalarTypeDefinitionSyntax => "scalar",
            ObjectTypeDefinitionSyntax => "type",
            InterfaceTypeDefinitionSyntax => "interface",
            UnionTypeDefinitionSyntax => "union",
            EnumTypeDefinitionSyntax => "enum",
            _ => "input",
        };
}
