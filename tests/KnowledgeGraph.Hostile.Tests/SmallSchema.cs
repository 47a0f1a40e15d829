using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Hostile.Tests;

/// <summary>A schema for tests that need no server.</summary>
internal static class SmallSchema
{
    public static Schema Instance { get; } =
        SchemaBuilder.Build(GraphQLParser.Parse("type Query { a(x: Int, y: In): Query b: String c: [Query!] } input In { z: [String!] w: In }").Document!).Schema!;
}
