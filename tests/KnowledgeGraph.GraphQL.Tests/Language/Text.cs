using KnowledgeGraph.GraphQL.Language;
using Shouldly;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Texts of tests, read as documents.</summary>
internal static class Text
{
    public static DocumentSyntax Document(string text)
    {
        var result = GraphQLParser.Parse(text, ParserLimits.Trusted);
        WholeError.Of(result.Error).ShouldBe("no error", text);
        return result.Document!;
    }

    public static ValueSyntax Value(string text)
    {
        var result = GraphQLParser.ParseValue(text);
        WholeError.Of(result.Error).ShouldBe("no error", text);
        return result.Node!;
    }

    public static string String(string literal) => Value(literal).ShouldBeOfType<StringValueSyntax>().Value;
}
