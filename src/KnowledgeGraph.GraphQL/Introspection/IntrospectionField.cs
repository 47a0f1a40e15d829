using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>What an introspection field may need beside its parent.</summary>
/// <param name="Schema">The schema that is asked about.</param>
/// <param name="IncludeDeprecated">The argument of that name; false where it was not given.</param>
/// <param name="Name">The argument of that name, of <c>__type</c>.</param>
public sealed record IntrospectionArguments(Schema Schema, bool IncludeDeprecated = false, string? Name = null);

/// <summary>The <see cref="FieldDefinition.Role"/> of every introspection field: how its value is read.</summary>
/// <remarks>
/// The value is null, a string (an enum value by its name), a bool, a list (<see cref="IReadOnlyList{T}"/> of objects), or the object
/// below: a <see cref="TypeSystem.Schema"/> for <c>__Schema</c>, a <see cref="GraphQLType"/> for <c>__Type</c>, a
/// <see cref="FieldDefinition"/>, <see cref="InputValueDefinition"/>, <see cref="EnumValueDefinition"/> or
/// <see cref="DirectiveDefinition"/> for the type named likewise. That object is the parent of the fields below. The parent of
/// <c>__schema</c> and <c>__type</c> is not looked at.
/// </remarks>
public sealed class IntrospectionField(Func<object, IntrospectionArguments, object?> read)
{
    /// <summary>The field's value for a parent object.</summary>
    public object? Read(object parent, IntrospectionArguments arguments) => read(parent, arguments);
}
