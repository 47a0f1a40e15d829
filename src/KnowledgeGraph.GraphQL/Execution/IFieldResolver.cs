using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Plain resolvers: a field's value is an object, whatever it takes to get it.</summary>
public interface IFieldResolver
{
    /// <summary>
    /// The value of a field: null, string (an enum value by its name), bool, int, long, double, a list
    /// (<see cref="IReadOnlyList{T}"/> of objects), an object, or a <see cref="ResolverFailure"/>.
    /// </summary>
    /// <param name="parent">What was given for the object above; null at the root.</param>
    /// <param name="field">The field.</param>
    /// <param name="arguments">Its arguments, coerced.</param>
    object? Resolve(object? parent, PlannedField field, InputObjectValue arguments);

    /// <summary>The type of an object below a field of interface or union type; null where it has none.</summary>
    ObjectType? TypeOf(object value, PlannedField field);
}

/// <summary>What a resolver gives where it could not get the value.</summary>
/// <param name="Code">One of <see cref="ErrorCodes"/>, or the resolver's own.</param>
/// <param name="Message">A sentence.</param>
public sealed record ResolverFailure(string Code, string Message);
