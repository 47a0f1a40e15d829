using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>What a document's definitions become.</summary>
public class SchemaBuilderTests
{
    [Fact]
    public void Definitions_and_extensions_become_one_type()
    {
        var schema = Sdl.Schema(
            """
            extend type Query implements Named @d { c(x: [Int!]! = [1] @deprecated): [Kind!]! }
            "What is asked."
            type Query { "First." a: String @deprecated(reason: "old") b: Query }
            interface Named { a: String @deprecated }
            enum Kind { A @deprecated }
            extend enum Kind { B }
            union Both = Query
            extend union Both = Other
            type Other { o: Both }
            input Filter @oneOf { a: Int }
            extend input Filter { b: Filter }
            scalar Date @specifiedBy(url: "https://x.test")
            extend scalar Date @d
            directive @d on OBJECT | SCALAR
            """);

        var query = schema.QueryType.ShouldNotBeNull();
        query.Description.ShouldBe("What is asked.");
        query.Location!.Value.ToString().ShouldBe("3:6");
        query.AppliedDirectives.ShouldHaveSingleItem().Name.Value.ShouldBe("d");
        query.Interfaces.ShouldHaveSingleItem().ShouldBe(schema.FindType("Named"));
        query.Fields.Select(field => $"{field.Name}: {field.Type}").ShouldBe(["a: String", "b: Query", "c: [Kind!]!"]);
        (query.Fields[0].Description, query.Fields[0].DeprecationReason).ShouldBe(("First.", "old"));
        query.Fields[2].Arguments.TryGet("x", out var argument).ShouldBeTrue();
        argument!.DeprecationReason.ShouldBe("No longer supported");
        GraphQLPrinter.Print(argument.DefaultValue!).ShouldBe("[1]");

        var kind = schema.FindType("Kind").ShouldBeOfType<EnumType>();
        kind.Values.Select(value => $"{value.Name} {value.DeprecationReason}").ShouldBe(["A No longer supported", "B "]);
        schema.FindType("Both").ShouldBeOfType<UnionType>().MemberTypes.ShouldBe([query, (ObjectType)schema.FindType("Other")!]);
        var filter = schema.FindType("Filter").ShouldBeOfType<InputObjectType>();
        filter.IsOneOf.ShouldBeTrue();
        filter.Fields.Select(field => field.Name).ShouldBe(["a", "b"]);
        var date = schema.FindType("Date").ShouldBeOfType<ScalarType>();
        date.SpecifiedByUrl.ShouldBe("https://x.test");
        date.AppliedDirectives.Length.ShouldBe(2);
        date.Coercion.ShouldBe(PassThroughCoercion.Instance);
    }

    [Fact]
    public void Built_in_elements_are_there_and_the_same_in_every_schema()
    {
        var (first, second) = (Sdl.Schema("type Query { a: Int }"), Sdl.Schema("type A { b: Int } type Query { a: A }"));

        foreach (var name in new[] { "Int", "Float", "String", "Boolean", "ID", "__Schema", "__Type", "__DirectiveLocation" })
        {
            first.FindType(name).ShouldNotBeNull(name).ShouldBe(second.FindType(name));
        }

        first.Directives.ShouldBe(BuiltInDirectives.All);
        ((ObjectType)first.FindType("__Type")!).Index.ShouldBe(1);
        first.ObjectTypes[1].ShouldBe(second.ObjectTypes[1]);
        first.ObjectTypes.Select(type => type.Index).ShouldBe(Enumerable.Range(0, first.ObjectTypes.Length));
    }

    [Fact]
    public void A_directive_that_is_built_in_may_be_defined_anew()
    {
        var schema = Sdl.Schema("directive @deprecated(since: Int) on OBJECT type Query @deprecated(since: 1) { a: Int }");

        schema.FindDirective("deprecated")!.Locations.ShouldBe(["OBJECT"]);
        schema.Directives.Length.ShouldBe(5);
    }

    [Fact]
    public void Roots_are_those_of_the_definition_or_those_of_the_default_names()
    {
        const string types = " type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int } type Other { a: Int }";

        Roots(types).ShouldBe("Query Mutation Subscription");
        Roots("\"d\" schema { query: Query }" + types).ShouldBe("Query - -");
        Roots("schema { query: Other } extend schema { mutation: Query }" + types).ShouldBe("Other Query -");
        Roots("extend schema { mutation: Other }" + types).ShouldBe("Query Other Subscription");
        Sdl.Schema("\"d\" schema { query: Query }" + types).Description.ShouldBe("d");

        static string Roots(string text)
        {
            var schema = Sdl.Schema(text);
            return $"{schema.QueryType?.Name ?? "-"} {schema.MutationType?.Name ?? "-"} {schema.SubscriptionType?.Name ?? "-"}";
        }
    }

    [Fact]
    public void Custom_scalars_read_as_they_are_told()
    {
        var options = new SchemaBuildOptions { ScalarCoercions = new Dictionary<string, ScalarCoercion> { ["Date"] = BuiltInScalars.Int.Coercion } };
        var schema = Sdl.Schema("scalar Date scalar Other type Query { a(d: Date = 1): Int }", options);

        schema.FindType("Date").ShouldBeOfType<ScalarType>().Coercion.ShouldBe(BuiltInScalars.Int.Coercion);
        SchemaBuilder.Build(Language.Text.Document("scalar Date type Query { a(d: Date = X): Int }"), options).Errors.Length.ShouldBe(1);
    }

    [Fact]
    public void Types_that_a_document_refers_to_are_found()
    {
        var schema = Sdl.Schema("type Query { a: Int }");

        schema.FindType(GraphQLParser.ParseType("[[Query!]]!").Node!)!.ToString().ShouldBe("[[Query!]]!");
        schema.FindType(GraphQLParser.ParseType("[Foo!]").Node!).ShouldBeNull();
        Schema.FindField(schema.QueryType!, "__schema")!.Type.ToString().ShouldBe("__Schema!");
        Schema.FindField(schema.QueryType!, "__typename")!.Type.ToString().ShouldBe("String!");
        Schema.FindField(schema.QueryType!, "a").ShouldBe(schema.QueryType!.Fields[0]);
    }

    [Theory]
    [InlineData("query { a }", "1:1 A schema has no operations and no fragments.")]
    [InlineData("fragment F on Query { a }", "1:1 A schema has no operations and no fragments.")]
    [InlineData("schema { query: Query } schema { query: Query }", "1:25 1:1 The schema is defined twice.")]
    [InlineData("schema { query: Query query: Query }", "1:23 1:10 The query root is given twice.")]
    [InlineData("schema { query: Query } extend schema { query: Query }", "1:41 1:10 The query root is given twice.")]
    [InlineData("schema { query: Foo }", "1:17 The type Foo is not defined.")]
    [InlineData("schema { query: E } enum E { A }", "1:17 E can not be the query root, as it is no object type.")]
    [InlineData("type A { a: Int } interface A { a: Int }", "1:29 1:6 The type A is defined twice.")]
    [InlineData("directive @d on FIELD directive @d on QUERY", "1:34 1:12 The directive @d is defined twice.")]
    [InlineData("scalar Int", "1:8 The type Int is built in: it can be neither defined nor extended.")]
    [InlineData("extend type __Type { a: Int }", "1:13 The type __Type is built in: it can be neither defined nor extended.")]
    [InlineData("extend type A { a: Int }", "1:13 The type A is extended, but not defined.")]
    [InlineData("type A { a: Int } extend interface A { b: Int }", "1:36 1:6 The type A is defined as type, so it can not be extended as interface.")]
    [InlineData("scalar A extend enum A { B }", "1:22 1:8 The type A is defined as scalar, so it can not be extended as enum.")]
    [InlineData("union A = Query extend input A { b: Int }", "1:30 1:7 The type A is defined as union, so it can not be extended as input.")]
    [InlineData("input A { a: Int } extend input A @oneOf", "1:35 An extension can not apply @oneOf: the definition says whether one field must be given.")]
    [InlineData("type A { a: [Foo!]! b(c: [Bar]): Int }", "1:14 The type Foo is not defined.\n1:27 The type Bar is not defined.")]
    [InlineData("input A { a: Foo }", "1:14 The type Foo is not defined.")]
    [InlineData("interface A { a: Foo }", "1:18 The type Foo is not defined.")]
    [InlineData("directive @d(a: Foo) on FIELD", "1:17 The type Foo is not defined.")]
    [InlineData("type A implements Foo { a: Int }", "1:19 The type Foo is not defined.")]
    [InlineData("type A implements Query { a: Int }", "1:19 A can not implement Query, which is no interface.")]
    [InlineData("interface A implements Query { a: Int }", "1:24 A can not implement Query, which is no interface.")]
    [InlineData("union A = Query | Int | Foo", "1:19 The union A can not have Int as a member, which is no object type.\n1:25 The type Foo is not defined.")]
    [InlineData("union A extend union A = A", "1:26 The union A can not have A as a member, which is no object type.")]
    public void A_document_from_which_no_schema_can_be_made_is_refused(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);
}
