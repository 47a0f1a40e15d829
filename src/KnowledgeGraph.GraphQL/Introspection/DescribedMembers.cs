using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using static KnowledgeGraph.GraphQL.Introspection.IntrospectionDefinitions;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>What types have in them: <c>__Field</c>, <c>__InputValue</c> and <c>__EnumValue</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-The-__Field-Type</remarks>
internal static class DescribedMembers
{
    private const string Name = "The name.";
    private const string Description = "What it is for; Markdown.";
    private const string IsDeprecated = "Whether it should no longer be used.";
    private const string DeprecationReason = "Why it should no longer be used; null where it may be.";

    public static ObjectType MakeField() =>
        Object(
            "__Field",
            "A field of an object or interface.",
            () =>
            [
                Field<FieldDefinition>("name", NonNull(BuiltInScalars.String), Name, field => field.Name),
                Field<FieldDefinition>("description", BuiltInScalars.String, Description, field => field.Description),
                Field<FieldDefinition>(
                    "args",
                    NonNull(ListOf(IntrospectionTypes.InputValue)),
                    "The arguments that it takes.",
                    IncludeDeprecated("arguments"),
                    (field, arguments) => Visible(field.Arguments, arguments, argument => argument.DeprecationReason)),
                Field<FieldDefinition>("type", NonNull(IntrospectionTypes.Type), "The type of its value.", field => field.Type),
                Field<FieldDefinition>(
                    "isDeprecated", NonNull(BuiltInScalars.Boolean), IsDeprecated, field => field.DeprecationReason is not null),
                Field<FieldDefinition>("deprecationReason", BuiltInScalars.String, DeprecationReason, field => field.DeprecationReason),
            ]
        );

    public static ObjectType MakeInputValue() =>
        Object(
            "__InputValue",
            "An argument of a field or directive, or a field of an input object.",
            () =>
            [
                Field<InputValueDefinition>("name", NonNull(BuiltInScalars.String), Name, input => input.Name),
                Field<InputValueDefinition>("description", BuiltInScalars.String, Description, input => input.Description),
                Field<InputValueDefinition>("type", NonNull(IntrospectionTypes.Type), "The type of its value.", input => input.Type),
                Field<InputValueDefinition>(
                    "defaultValue",
                    BuiltInScalars.String,
                    "The value where none is given, as GraphQL writes it.",
                    input => input.DefaultValue is null ? null : GraphQLPrinter.Print(input.DefaultValue)),
                Field<InputValueDefinition>(
                    "isDeprecated", NonNull(BuiltInScalars.Boolean), IsDeprecated, input => input.DeprecationReason is not null),
                Field<InputValueDefinition>("deprecationReason", BuiltInScalars.String, DeprecationReason, input => input.DeprecationReason),
            ]
        );

    public static ObjectType MakeEnumValue() =>
        Object(
            "__EnumValue",
            "A value of an enum.",
            () =>
            [
                Field<EnumValueDefinition>("name", NonNull(BuiltInScalars.String), Name, value => value.Name),
                Field<EnumValueDefinition>("description", BuiltInScalars.String, Description, value => value.Description),
                Field<EnumValueDefinition>(
                    "isDeprecated", NonNull(BuiltInScalars.Boolean), IsDeprecated, value => value.DeprecationReason is not null),
                Field<EnumValueDefinition>("deprecationReason", BuiltInScalars.String, DeprecationReason, value => value.DeprecationReason),
            ]
        );
}
