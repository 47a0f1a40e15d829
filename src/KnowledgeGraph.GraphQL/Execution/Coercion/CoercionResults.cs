using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A coerced value, or why there is none.</summary>
/// <remarks>The forms of coerced values stand at <see cref="ScalarCoercion"/>.</remarks>
public sealed record CoercedValue(object? Value, ImmutableArray<GraphQLError> Errors)
{
    /// <summary>True where the value fits its type.</summary>
    public bool Succeeded => Errors.IsEmpty;
}

/// <summary>The coerced variables of an operation by name, or why there are none.</summary>
/// <remarks>A variable that was not given and has no default is not among them, which is not the same as null.</remarks>
public sealed record CoercedVariables(IReadOnlyDictionary<string, object?>? Values, ImmutableArray<GraphQLError> Errors)
{
    /// <summary>True where all values fit their types.</summary>
    [MemberNotNullWhen(true, nameof(Values))]
    public bool Succeeded => Errors.IsEmpty;
}

/// <summary>The coerced arguments of a field or directive in the order of their definition, or why there are none.</summary>
public sealed record CoercedArguments(InputObjectValue? Values, ImmutableArray<GraphQLError> Errors)
{
    /// <summary>True where all values fit their types.</summary>
    [MemberNotNullWhen(true, nameof(Values))]
    public bool Succeeded => Errors.IsEmpty;
}
