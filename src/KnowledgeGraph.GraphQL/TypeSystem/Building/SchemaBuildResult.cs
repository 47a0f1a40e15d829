using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A schema, or all mistakes in the document that was to define it, in the order of their places.</summary>
/// <remarks>The schema is there exactly where there are no errors.</remarks>
public sealed record SchemaBuildResult(Schema? Schema, ImmutableArray<GraphQLError> Errors)
{
    /// <summary>True where the document defines a valid schema.</summary>
    [MemberNotNullWhen(true, nameof(Schema))]
    public bool Succeeded => Schema is not null;
}
