using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.TypeSystem;
using static KnowledgeGraph.GraphQL.Introspection.IntrospectionDefinitions;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>The types with which a schema describes itself, and the fields of the query root that lead to them.</summary>
/// <remarks>The same objects in every schema. https://spec.graphql.org/September2025/#sec-Schema-Introspection</remarks>
public static class IntrospectionTypes
{
    /// <summary><c>__Schema</c>.</summary>
    public static ObjectType Schema { get; } = DescribedSchema.Make();

    /// <summary><c>__Type</c>.</summary>
    public static ObjectType Type { get; } = DescribedType.Make();

    /// <summary><c>__TypeKind</c>.</summary>
    public static EnumType TypeKind { get; } = DescribedType.MakeKind();

    /// <summary><c>__Field</c>.</summary>
    public static ObjectType Field { get; } = DescribedMembers.MakeField();

    /// <summary><c>__InputValue</c>.</summary>
    public static ObjectType InputValue { get; } = DescribedMembers.MakeInputValue();

    /// <summary><c>__EnumValue</c>.</summary>
    public static ObjectType EnumValue { get; } = DescribedMembers.MakeEnumValue();

    /// <summary><c>__Directive</c>.</summary>
    public static ObjectType Directive { get; } = DescribedDirective.Make();

    /// <summary><c>__DirectiveLocation</c>.</summary>
    public static EnumType DirectiveLocation { get; } = DescribedDirective.MakeLocation();

    /// <summary>All eight.</summary>
    public static ImmutableArray<NamedType> All { get; } =
        [Schema, Type, TypeKind, Field, InputValue, EnumValue, Directive, DirectiveLocation];

    /// <summary><c>__schema: __Schema!</c> of the query root.</summary>
    public static FieldDefinition SchemaField { get; } = Field<object>(
        "__schema", NonNull(Schema), "The schema of this service.", InputValueMap.Empty, (_, arguments) => arguments.Schema);

    /// <summary><c>__type(name: String!): __Type</c> of the query root.</summary>
    public static FieldDefinition TypeField { get; } = Field<object>(
        "__type",
        Type,
        "One type of this service's schema.",
        new InputValueMap([new InputValueDefinition("name", "The type's name.", NonNull(BuiltInScalars.String))]),
        (_, arguments) => arguments.Name is null ? null : arguments.Schema.FindType(arguments.Name));
}
