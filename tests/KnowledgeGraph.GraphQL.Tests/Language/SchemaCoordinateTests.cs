using KnowledgeGraph.GraphQL.Language;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>https://spec.graphql.org/September2025/#sec-Schema-Coordinates</summary>
public class SchemaCoordinateTests
{
    [Theory]
    [InlineData("Treaty", typeof(TypeCoordinateSyntax))]
    [InlineData("Query.treaty", typeof(MemberCoordinateSyntax))]
    [InlineData("Query.treaty(id:)", typeof(ArgumentCoordinateSyntax))]
    [InlineData("@deprecated", typeof(DirectiveCoordinateSyntax))]
    [InlineData("@deprecated(reason:)", typeof(DirectiveArgumentCoordinateSyntax))]
    public void A_coordinate_is_read(string text, Type kind)
    {
        var coordinate = GraphQLParser.ParseSchemaCoordinate(text).Node.ShouldNotBeNull();

        coordinate.ShouldBeOfType(kind);
        GraphQLPrinter.Print(coordinate).ShouldBe(text);
    }

    [Theory]
    [InlineData("", "1:1 expected a name, found the end of the coordinate.")]
    [InlineData("A.", "1:3 expected a name, found the end of the coordinate.")]
    [InlineData("A .b", "1:2 expected the end of the coordinate, found \" \".")]
    [InlineData("A.b.c", "1:4 expected the end of the coordinate, found \".\".")]
    [InlineData("A(b:)", "1:2 expected the end of the coordinate, found \"(\".")]
    [InlineData("A.b(c)", "1:6 expected \":\", found \")\".")]
    [InlineData("A.b(c:", "1:7 expected \")\", found the end of the coordinate.")]
    [InlineData("A.b(c: )", "1:7 expected \")\", found \" \".")]
    [InlineData("@", "1:2 expected a name, found the end of the coordinate.")]
    [InlineData("@a.b", "1:3 expected the end of the coordinate, found \".\".")]
    [InlineData("1", "1:1 expected a name, found \"1\".")]
    public void Anything_else_is_refused(string text, string error)
    {
        var space = error.IndexOf(' ', StringComparison.Ordinal);

        WholeError.Of(GraphQLParser.ParseSchemaCoordinate(text).Error).ShouldBe($"SYNTAX_ERROR {error[..space]} Syntax error:{error[space..]}");
    }
}
