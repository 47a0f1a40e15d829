using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>The directives of the specification, the same objects in every schema that does not define them itself.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Built-in-Directives</remarks>
public static class BuiltInDirectives
{
    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary><c>@include(if:)</c>.</summary>
    public static DirectiveDefinition Include { get; } = new(
        "include",
        "Includes the field or fragment only where the condition is true.",
        Argument("if", "Included where true.", NonNull(BuiltInScalars.Boolean)),
        [DirectiveLocations.Field, DirectiveLocations.FragmentSpread, DirectiveLocations.InlineFragment]);

    /// <summary><c>@skip(if:)</c>.</summary>
    public static DirectiveDefinition Skip { get; } = new(
        "skip",
        "Leaves the field or fragment out where the condition is true.",
        Argument("if", "Left out where true.", NonNull(BuiltInScalars.Boolean)),
        [DirectiveLocations.Field, DirectiveLocations.FragmentSpread, DirectiveLocations.InlineFragment]);

    /// <summary><c>@deprecated(reason:)</c>.</summary>
    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        "Says that an element of the schema should no longer be used.",
        Argument(
            "reason",
            "Why it should not be used, and what to use instead; Markdown.",
            NonNull(BuiltInScalars.String),
            new StringValueSyntax(default, DefaultDeprecationReason, isBlock: false)),
        [
            DirectiveLocations.FieldDefinition, DirectiveLocations.ArgumentDefinition,
            DirectiveLocations.InputFieldDefinition, DirectiveLocations.EnumValue,
        ]);

    /// <summary><c>@specifiedBy(url:)</c>.</summary>
    public static DirectiveDefinition SpecifiedBy { get; } = new(
        "specifiedBy",
        "Says where the behavior of a scalar is specified.",
        Argument("url", "The address of the specification.", NonNull(BuiltInScalars.String)),
        [DirectiveLocations.Scalar]);

    /// <summary><c>@oneOf</c>.</summary>
    public static DirectiveDefinition OneOf { get; } = new(
        "oneOf", "Says that exactly one field of an input object must be given, and not null.", InputValueMap.Empty, [DirectiveLocations.InputObject]);

    /// <summary>All five.</summary>
    public static ImmutableArray<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    private static NonNullType NonNull(GraphQLType type) => new(type);

    private static InputValueMap Argument(string name, string description, GraphQLType type, ValueSyntax? defaultValue = null) =>
        new([new InputValueDefinition(name, description, type, defaultValue)]);
}
