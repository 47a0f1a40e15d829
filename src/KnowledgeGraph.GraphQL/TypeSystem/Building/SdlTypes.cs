using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Makes types of definitions whose references have been checked.</summary>
internal sealed partial class SdlTypes
{
    private readonly SdlDefinitions _definitions;
    private readonly SchemaBuildOptions _options;
    private readonly Dictionary<string, NamedType> _types;

    public SdlTypes(SdlDefinitions definitions, SchemaBuildOptions options)
    {
        _definitions = definitions;
        _options = options;
        _types = new Dictionary<string, NamedType>(SdlDefinitions.BuiltIn, StringComparer.Ordinal);
        All = [.. definitions.Types.Select(Make)];
        foreach (var type in All)
        {
            _types.Add(type.Name, type);
        }
    }

    /// <summary>The types in the order of their definitions.</summary>
    public ImmutableArray<NamedType> All { get; }

    /// <summary>The type of that name, which must be there.</summary>
    public T Find<T>(NamedTypeSyntax reference)
        where T : NamedType => (T)_types[reference.Name.Value];

    /// <summary>The object type of that name, if there is one.</summary>
    public ObjectType? FindObject(string name) => _types.GetValueOrDefault(name) as ObjectType;

    /// <summary>A directive.</summary>
    public DirectiveDefinition Make(DirectiveDefinitionSyntax definition) =>
        new(
            definition.Name.Value,
            definition.Description?.Value,
            Inputs(definition.Arguments),
            [.. definition.Locations.Select(location => location.Value)],
            definition.IsRepeatable
        )
        {
            Location = definition.Name.Location,
        };

    private NamedType Make(TypeDefinitionSyntax definition) =>
        definition switch
        {
            ScalarTypeDefinitionSyntax scalar => Make(scalar),
            ObjectTypeDefinitionSyntax type => Make(type),
            InterfaceTypeDefinitionSyntax type => Make(type),
            UnionTypeDefinitionSyntax union => Make(union),
            EnumTypeDefinitionSyntax type => Make(type),
            InputObjectTypeDefinitionSyntax input => Make(input),
            _ => throw new ArgumentOutOfRangeException(nameof(definition), definition, null),
        };

    private ScalarType Make(ScalarTypeDefinitionSyntax definition) =>
        new(
            definition.Name.Value,
            definition.Description?.Value,
            _options.ScalarCoercions.GetValueOrDefault(definition.Name.Value) ?? PassThroughCoercion.Instance
        )
        {
            AppliedDirectives = Applied(definition),
            Location = definition.Name.Location,
            SpecifiedByUrl = AppliedBuiltIns.SpecifiedByUrl(Applied(definition)),
        };

    private ObjectType Make(ObjectTypeDefinitionSyntax definition)
    {
        var type = new ObjectType(definition.Name.Value, definition.Description?.Value)
        {
            AppliedDirectives = Applied(definition),
            Location = definition.Name.Location,
        };
        var parts = _definitions.PartsOf(definition);
        type.Define(() => (Fields(parts.SelectMany(part => part.Fields)), Interfaces(parts.SelectMany(part => part.Interfaces))));
        return type;
    }

    private InterfaceType Make(InterfaceTypeDefinitionSyntax definition)
    {
        var type = new InterfaceType(definition.Name.Value, definition.Description?.Value)
        {
            AppliedDirectives = Applied(definition),
            Location = definition.Name.Location,
        };
        var parts = _definitions.PartsOf(definition);
        type.Define(() => (Fields(parts.SelectMany(part => part.Fields)), Interfaces(parts.SelectMany(part => part.Interfaces))));
        return type;
    }

    private UnionType Make(UnionTypeDefinitionSyntax definition)
    {
        var members = _definitions.PartsOf(definition).SelectMany(part => part.MemberTypes);
        return new UnionType(definition.Name.Value, definition.Description?.Value, () => [.. members.Select(Find<ObjectType>)])
        {
            AppliedDirectives = Applied(definition),
            Location = definition.Name.Location,
        };
    }

    private EnumType Make(EnumTypeDefinitionSyntax definition) =>
        new(
            definition.Name.Value,
            definition.Description?.Value,
            [
                .. _definitions
                    .PartsOf(definition)
                    .SelectMany(part => part.Values)
                    .Select(value => new EnumValueDefinition(value.Name.Value, value.Description?.Value)
                    {
                        AppliedDirectives = value.Directives,
                        DeprecationReason = AppliedBuiltIns.DeprecationReason(value.Directives),
                        Location = value.Name.Location,
                    }),
            ]
        )
        {
            AppliedDirectives = Applied(definition),
            Location = definition.Name.Location,
        };

    private InputObjectType Make(InputObjectTypeDefinitionSyntax definition) =>
        new(
            definition.Name.Value,
            definition.Description?.Value,
            () => Inputs(_definitions.PartsOf(definition).SelectMany(part => part.Fields))
        )
        {
            AppliedDirectives = Applied(definition),
            IsOneOf = Applied(definition).Any(directive => directive.Name.Value == BuiltInDirectives.OneOf.Name),
            Location = definition.Name.Location,
        };

    private ImmutableArray<DirectiveSyntax> Applied<T>(T definition)
        where T : TypeDefinitionSyntax => [.. _definitions.PartsOf(definition).SelectMany(part => part.Directives)];
}
