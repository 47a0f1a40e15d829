using System.Collections.Frozen;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The places where directives may stand, as the specification spells them.</summary>
/// <remarks>https://spec.graphql.org/September2025/#DirectiveLocation</remarks>
public static class DirectiveLocations
{
    /// <summary>A query.</summary>
    public const string Query = "QUERY";

    /// <summary>A mutation.</summary>
    public const string Mutation = "MUTATION";

    /// <summary>A subscription.</summary>
    public const string Subscription = "SUBSCRIPTION";

    /// <summary>A field of a selection set.</summary>
    public const string Field = "FIELD";

    /// <summary>The definition of a fragment.</summary>
    public const string FragmentDefinition = "FRAGMENT_DEFINITION";

    /// <summary>The use of a named fragment.</summary>
    public const string FragmentSpread = "FRAGMENT_SPREAD";

    /// <summary>A fragment without a name.</summary>
    public const string InlineFragment = "INLINE_FRAGMENT";

    /// <summary>The definition of a variable.</summary>
    public const string VariableDefinition = "VARIABLE_DEFINITION";

    /// <summary>The schema.</summary>
    public const string Schema = "SCHEMA";

    /// <summary>A scalar.</summary>
    public const string Scalar = "SCALAR";

    /// <summary>An object type.</summary>
    public const string Object = "OBJECT";

    /// <summary>A field of an object or interface.</summary>
    public const string FieldDefinition = "FIELD_DEFINITION";

    /// <summary>An argument of a field or directive.</summary>
    public const string ArgumentDefinition = "ARGUMENT_DEFINITION";

    /// <summary>An interface.</summary>
    public const string Interface = "INTERFACE";

    /// <summary>A union.</summary>
    public const string Union = "UNION";

    /// <summary>An enum.</summary>
    public const string Enum = "ENUM";

    /// <summary>A value of an enum.</summary>
    public const string EnumValue = "ENUM_VALUE";

    /// <summary>An input object.</summary>
    public const string InputObject = "INPUT_OBJECT";

    /// <summary>A field of an input object.</summary>
    public const string InputFieldDefinition = "INPUT_FIELD_DEFINITION";

    /// <summary>All of them.</summary>
    public static FrozenSet<string> All { get; } =
        FrozenSet.ToFrozenSet(
        [
            Query, Mutation, Subscription, Field, FragmentDefinition, FragmentSpread, InlineFragment, VariableDefinition,
            Schema, Scalar, Object, FieldDefinition, ArgumentDefinition, Interface, Union, Enum, EnumValue, InputObject,
            InputFieldDefinition,
        ]);
}
