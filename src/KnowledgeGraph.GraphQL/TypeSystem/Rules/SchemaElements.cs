using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>The elements of a schema that are not built in, with their coordinates, which error sentences name.</summary>
internal static class SchemaElements
{
    /// <summary>An element with its coordinate.</summary>
    public readonly record struct Element<T>(string Coordinate, T Value);

    /// <summary>A place where directives are applied.</summary>
    public readonly record struct Application(string Coordinate, string Location, ImmutableArray<DirectiveSyntax> Directives);

    /// <summary>The types.</summary>
    public static IEnumerable<NamedType> Types(Schema schema) =>
        schema.Types.Where(type => type is not ScalarType scalar || !BuiltInScalars.All.Contains(scalar)).Except(IntrospectionTypes.All);

    /// <summary>The directives.</summary>
    public static IEnumerable<DirectiveDefinition> Directives(Schema schema) => schema.Directives.Except(BuiltInDirectives.All);

    /// <summary>The fields of objects and interfaces.</summary>
    public static IEnumerable<Element<FieldDefinition>> Fields(Schema schema) =>
        Types(schema)
            .OfType<FieldsType>()
            .SelectMany(type => type.Fields.Select(field => new Element<FieldDefinition>($"{type.Name}.{field.Name}", field)));

    /// <summary>The values of enums.</summary>
    public static IEnumerable<Element<EnumValueDefinition>> EnumValues(Schema schema) =>
        Types(schema)
            .OfType<EnumType>()
            .SelectMany(type => type.Values.Select(value => new Element<EnumValueDefinition>($"{type.Name}.{value.Name}", value)));

    /// <summary>The fields of input objects.</summary>
    public static IEnumerable<Element<InputValueDefinition>> InputFields(Schema schema) =>
        Types(schema)
            .OfType<InputObjectType>()
            .SelectMany(type => type.Fields.Select(field => new Element<InputValueDefinition>($"{type.Name}.{field.Name}", field)));

    /// <summary>The arguments of fields and directives.</summary>
    public static IEnumerable<Element<InputValueDefinition>> Arguments(Schema schema) =>
        Fields(schema)
            .SelectMany(field => Arguments(field.Coordinate, field.Value.Arguments))
            .Concat(Directives(schema).SelectMany(directive => Arguments($"@{directive.Name}", directive.Arguments)));

    /// <summary>Arguments and input fields.</summary>
    public static IEnumerable<Element<InputValueDefinition>> Inputs(Schema schema) => Arguments(schema).Concat(InputFields(schema));

    /// <summary>All places where directives are applied.</summary>
    public static IEnumerable<Application> Applications(Schema schema) =>
    [
        new("The schema", DirectiveLocations.Schema, schema.AppliedDirectives),
        .. Types(schema).Select(type => new Application(type.Name, LocationOf(type), type.AppliedDirectives)),
        .. Fields(schema).Select(field => new Application(field.Coordinate, DirectiveLocations.FieldDefinition, field.Value.AppliedDirectives)),
        .. EnumValues(schema).Select(value => new Application(value.Coordinate, DirectiveLocations.EnumValue, value.Value.AppliedDirectives)),
        .. Arguments(schema)
            .Select(input => new Application(input.Coordinate, DirectiveLocations.ArgumentDefinition, input.Value.AppliedDirectives)),
        .. InputFields(schema)
            .Select(input => new Application(input.Coordinate, DirectiveLocations.InputFieldDefinition, input.Value.AppliedDirectives)),
    ];

    private static IEnumerable<Element<InputValueDefinition>> Arguments(string owner, InputValueMap arguments) =>
        arguments.Select(argument => new Element<InputValueDefinition>($"{owner}({argument.Name}:)", argument));

    private static string LocationOf(NamedType type) =>
        type switch
        {
            ScalarType => DirectiveLocations.Scalar,
            ObjectType => DirectiveLocations.Object,
            InterfaceType => DirectiveLocations.Interface,
            UnionType => DirectiveLocations.Union,
            EnumType => DirectiveLocations.Enum,
            _ => DirectiveLocations.InputObject,
        };
}
