using KnowledgeGraph.GraphQL.Tests.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>Schemas of tests, and the mistakes in them.</summary>
internal static class Sdl
{
    /// <summary>The schema, which must be valid.</summary>
    public static Schema Schema(string text, SchemaBuildOptions? options = null)
    {
        var result = SchemaBuilder.Build(Text.Document(text), options);
        string.Join("\n", WholeError.Of(result.Errors)).ShouldBe("", text);
        return result.Schema!;
    }

    /// <summary>The mistakes in a text to which a root for queries is added, one a line, without their common code.</summary>
    public static string Errors(string text) => AllErrors(text + "\ntype Query { a: Int }");

    /// <summary>The mistakes in a whole text.</summary>
    public static string AllErrors(string text)
    {
        var result = SchemaBuilder.Build(Text.Document(text));
        (result.Schema is null).ShouldBe(result.Errors.Length > 0);
        result.Errors.ShouldAllBe(error => error.Code == "INVALID_SCHEMA");
        return string.Join("\n", WholeError.Of(result.Errors).Select(error => error["INVALID_SCHEMA ".Length..]));
    }
}
