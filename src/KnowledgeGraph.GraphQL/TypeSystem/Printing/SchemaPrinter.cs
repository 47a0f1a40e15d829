using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Writes a schema in the schema definition language.</summary>
/// <remarks>
/// Built-in scalars, introspection types and built-in directives are left out; so is the schema definition where the names of the
/// roots say all. Applied directives are written where the schema defines them. https://spec.graphql.org/September2025/#sec-Type-System
/// </remarks>
public static class SchemaPrinter
{
    /// <summary>The text of a schema, which reads as the same schema.</summary>
    public static string Print(Schema schema) => GraphQLPrinter.Print(ToDocument(schema));

    /// <summary>The schema as a document.</summary>
    public static DocumentSyntax ToDocument(Schema schema) => new SchemaSyntaxMaker(schema).Make();
}
