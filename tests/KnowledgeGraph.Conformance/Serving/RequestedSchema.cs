using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Conformance.Serving;

/// <summary>Builds the schema of a request.</summary>
internal static class RequestedSchema
{
    /// <summary>One schema of the corpus breaks this rule of the edition, which graphql-js does not check.</summary>
    private const string ForgivenRule = "DirectiveCycles";

    private static readonly SchemaBuildOptions AsItIs = new() { Validates = false };

    /// <summary>The schema, or its mistakes.</summary>
    public static SchemaBuildResult Build(string sdl)
    {
        var parsed = GraphQLParser.Parse(sdl);
        if (!parsed.Succeeded)
        {
            return new SchemaBuildResult(null, [parsed.Error]);
        }

        var built = SchemaBuilder.Build(parsed.Document);
        return !built.Succeeded && built.Errors.All(error => error.Rule == ForgivenRule) ? SchemaBuilder.Build(parsed.Document, AsItIs) : built;
    }
}
