using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>A schema as text.</summary>
public class SchemaPrinterTests
{
    [Fact]
    public void Is_written_as_it_was_read()
    {
        const string text = """"
            """The schema."""
            schema @d {
              query: Query
              mutation: Change
            }

            directive @d(a: Int = 1) repeatable on SCHEMA | OBJECT

            """
            What is asked.

              Indented.
            """
            type Query implements A & B @d(a: 2) @d {
              """One."""
              a(
                """An argument."""
                x: [Int!]! = [1, 2]
                y: In = { n: { n: null } } @deprecated
              ): String @deprecated(reason: "old")
              b: [Both!]!
            }

            type Change {
              c: Level
            }

            interface A {
              a(x: [Int!]!, y: In): String @deprecated
            }

            interface B implements A {
              a(x: [Int!]!, y: In): String @deprecated
            }

            union Both = Query | Change

            enum Level {
              """A treaty."""
              TREATY
              LAW @deprecated
            }

            input In {
              n: In
            }

            input One @oneOf {
              a: Int
              b: Date
            }

            scalar Date @specifiedBy(url: "https://x.test")
            """";

        SchemaPrinter.Print(Sdl.Schema(text)).ShouldBe(text);
    }

    [Theory]
    [InlineData("type Query {\n  a: Int\n}", true)]
    [InlineData("schema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n\ntype Mutation {\n  a: Int\n}", true)]
    [InlineData("schema {\n  query: Query\n  mutation: Mutation\n}\n\ntype Query {\n  a: Int\n}\n\ntype Mutation {\n  a: Int\n}", false)]
    [InlineData("schema {\n  query: Root\n}\n\ntype Root {\n  a: Int\n}", true)]
    public void Roots_are_written_where_their_names_do_not_say_them(string text, bool isWrittenSo)
    {
        var printed = SchemaPrinter.Print(Sdl.Schema(text));

        printed.Equals(text, StringComparison.Ordinal).ShouldBe(isWrittenSo);
        printed.StartsWith("schema", StringComparison.Ordinal).ShouldBe(isWrittenSo && text.StartsWith("schema", StringComparison.Ordinal));
        SchemaPrinter.Print(Sdl.Schema(printed)).ShouldBe(printed);
    }

    [Fact]
    public void What_code_has_set_is_written_as_directives()
    {
        var query = new ObjectType("Query", null)
        {
            AppliedDirectives = [new KnowledgeGraph.GraphQL.Language.DirectiveSyntax(default, new(default, "unknown"), [])],
        };
        var input = new InputObjectType("One", null, () => new InputValueMap([new("a", null, BuiltInScalars.Int)])) { IsOneOf = true };
        var scalar = new ScalarType("Date", null, PassThroughCoercion.Instance) { SpecifiedByUrl = "u" };
        query.Define(() => (new FieldMap([new("a", "d", scalar, InputValueMap.Empty) { DeprecationReason = "r" }]), []));
        var schema = new Schema([query, input, scalar], BuiltInDirectives.All, query);

        SchemaPrinter.Print(schema).ShouldBe(
            """"
            type Query {
              """d"""
              a: Date @deprecated(reason: "r")
            }

            input One @oneOf {
              a: Int
            }

            scalar Date @specifiedBy(url: "u")
            """");
    }
}
