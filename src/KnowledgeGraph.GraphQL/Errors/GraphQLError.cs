using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>A user's mistake, located: what the response's <c>errors</c> list holds.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors</remarks>
public sealed record GraphQLError(string Code, string Message)
{
    /// <summary>The places in the document; empty where the mistake is not in a document.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>The response path of an execution error: response names (string) and list indexes (int); empty before execution.</summary>
    public ImmutableArray<object> Path { get; init; } = [];

    /// <summary>The rule that the document breaks, by its name in <c>SpecifiedRules</c>, or the schema, in <c>SchemaValidator</c>; null for all other errors.</summary>
    public string? Rule { get; init; }

    /// <summary>An error at one place.</summary>
    public static GraphQLError At(SourceLocation location, string code, string message) =>
        new(code, message) { Locations = [location] };
}
