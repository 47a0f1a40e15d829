using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using static KnowledgeGraph.GraphQL.Introspection.IntrospectionDefinitions;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__Directive</c> and <c>__DirectiveLocation</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-The-__Directive-Type</remarks>
internal static class DescribedDirective
{
    public static ObjectType Make() =>
        Object(
            "__Directive",
            "A directive: what may be written with `@` to change how a part of a document is understood.",
            () =>
            [
                Field<DirectiveDefinition>("name", NonNull(BuiltInScalars.String), "The name, without `@`.", directive => directive.Name),
                Field<DirectiveDefinition>(
                    "description", BuiltInScalars.String, "What it is for; Markdown.", directive => directive.Description),
                Field<DirectiveDefinition>(
                    "isRepeatable",
                    NonNull(BuiltInScalars.Boolean),
                    "Whether it may stand several times at one place.",
                    directive => directive.IsRepeatable),
                Field<DirectiveDefinition>(
                    "locations",
                    NonNull(ListOf(IntrospectionTypes.DirectiveLocation)),
                    "Where it may stand.",
                    directive => List(directive.Locations)),
                Field<DirectiveDefinition>(
                    "args",
                    NonNull(ListOf(IntrospectionTypes.InputValue)),
                    "The arguments that it takes.",
                    IncludeDeprecated("arguments"),
                    (directive, arguments) => Visible(directive.Arguments, arguments, argument => argument.DeprecationReason)),
            ]
        );

    public static EnumType MakeLocation() =>
        Enum(
            "__DirectiveLocation",
            "The places where directives may stand.",
            (DirectiveLocations.Query, "A query."),
            (DirectiveLocations.Mutation, "A mutation."),
            (DirectiveLocations.Subscription, "A subscription."),
            (DirectiveLocations.Field, "A field of a selection."),
            (DirectiveLocations.FragmentDefinition, "The definition of a fragment."),
            (DirectiveLocations.FragmentSpread, "The use of a fragment."),
            (DirectiveLocations.InlineFragment, "A fragment without a name."),
            (DirectiveLocations.VariableDefinition, "The definition of a variable."),
            (DirectiveLocations.Schema, "A schema."),
            (DirectiveLocations.Scalar, "A scalar."),
            (DirectiveLocations.Object, "An object type."),
            (DirectiveLocations.FieldDefinition, "The definition of a field."),
            (DirectiveLocations.ArgumentDefinition, "The definition of an argument."),
            (DirectiveLocations.Interface, "An interface."),
            (DirectiveLocations.Union, "A union."),
            (DirectiveLocations.Enum, "An enum."),
            (DirectiveLocations.EnumValue, "A value of an enum."),
            (DirectiveLocations.InputObject, "An input object."),
            (DirectiveLocations.InputFieldDefinition, "A field of an input object."));
}
