using KnowledgeGraph.GraphQL.Language;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Documents of every production of the grammar, with their canonical form.</summary>
public class ValidDocumentTests
{
    public static TheoryData<string, string> Operations { get; } = new()
    {
        { "{a}", "{\n  a\n}" },
        { "query{a}", "{\n  a\n}" },
        { "query Q{a}", "query Q {\n  a\n}" },
        { "query($x:Int){a}", "query ($x: Int) {\n  a\n}" },
        { "query @d{a}", "query @d {\n  a\n}" },
        { "mutation{a}", "mutation {\n  a\n}" },
        { "subscription S{a}", "subscription S {\n  a\n}" },
        { "\"d\" query{a}", "\"d\"\nquery {\n  a\n}" },
        { "\"d\" fragment F on T{a}", "\"d\"\nfragment F on T {\n  a\n}" },
        { "query Q(\"d\" $x:Int $y:[Int!]! =[1] @d(a:2)){a}", "query Q(\n  \"d\"\n  $x: Int\n  $y: [Int!]! = [1] @d(a: 2)\n) {\n  a\n}" },
        { "{query:fragment{on true null}}", "{\n  query: fragment {\n    on\n    true\n    null\n  }\n}" },
        { "{a(x:$v,y:{z:[$v]})@d(x:$v)@d}", "{\n  a(x: $v, y: { z: [$v] }) @d(x: $v) @d\n}" },
        { "{...F@d ...on T@d{a} ...{b} ...@d{c}}", "{\n  ...F @d\n  ... on T @d {\n    a\n  }\n  ... {\n    b\n  }\n  ... @d {\n    c\n  }\n}" },
        { "{a} fragment F on T@d{b}", "{\n  a\n}\n\nfragment F on T @d {\n  b\n}" },
        { "{a(x:{})}", "{\n  a(x: {})\n}" },
        { "{...onward ...true}", "{\n  ...onward\n  ...true\n}" },
    };

    public static TheoryData<string, string> TypeSystem { get; } = new()
    {
        { "\"d\" schema@d{query:Q,mutation:M subscription:S}", "\"d\"\nschema @d {\n  query: Q\n  mutation: M\n  subscription: S\n}" },
        { "extend schema@d", "extend schema @d" },
        { "extend schema{mutation:M}", "extend schema {\n  mutation: M\n}" },
        { "\"d\" scalar S@d", "\"d\"\nscalar S @d" },
        { "extend scalar S@d", "extend scalar S @d" },
        { "type T", "type T" },
        { "type T query{a}query{b}", "type T\n\nquery {\n  a\n}\n\n{\n  b\n}" },
        { "type T implements&A&B@d{f:Int}", "type T implements A & B @d {\n  f: Int\n}" },
        { "type type{type(input:enum=true):interface!}", "type type {\n  type(input: enum = true): interface!\n}" },
        { "type T{\"d\" f(\"e\" a:Int=1@d b:Int):[T!]!@d}", "type T {\n  \"d\"\n  f(\n    \"e\"\n    a: Int = 1 @d\n    b: Int\n  ): [T!]! @d\n}" },
        { "extend type T implements A", "extend type T implements A" },
        { "extend type T@d", "extend type T @d" },
        { "extend type T{f:Int}", "extend type T {\n  f: Int\n}" },
        { "\"d\" interface I implements A&B@d{f:Int}", "\"d\"\ninterface I implements A & B @d {\n  f: Int\n}" },
        { "extend interface I implements A", "extend interface I implements A" },
        { "union U", "union U" },
        { "\"d\" union U@d=|A|B", "\"d\"\nunion U @d = A | B" },
        { "extend union U=A", "extend union U = A" },
        { "extend union U@d", "extend union U @d" },
        { "\"d\" enum E@d{\"e\" A@d B on}", "\"d\"\nenum E @d {\n  \"e\"\n  A @d\n  B\n  on\n}" },
        { "extend enum E{C}", "extend enum E {\n  C\n}" },
        { "\"d\" input I@d{\"e\" a:[Int!]=[1]@d b:I={a:[2]}}", "\"d\"\ninput I @d {\n  \"e\"\n  a: [Int!] = [1] @d\n  b: I = { a: [2] }\n}" },
        { "extend input I@d", "extend input I @d" },
        { "\"d\" directive@d(a:Int=1)repeatable on|FIELD|QUERY", "\"d\"\ndirective @d(a: Int = 1) repeatable on FIELD | QUERY" },
        { "directive@repeatable on VARIABLE_DEFINITION", "directive @repeatable on VARIABLE_DEFINITION" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    [MemberData(nameof(TypeSystem))]
    public void Is_printed_in_canonical_form_and_stays_so(string text, string canonical)
    {
        var printed = GraphQLPrinter.Print(Text.Document(text));

        printed.ShouldBe(canonical);
        GraphQLPrinter.Print(Text.Document(printed)).ShouldBe(canonical);
    }

    [Fact]
    public void What_is_ignored_stands_anywhere()
    {
        const string text = "\uFEFF#c\r\n,{\ta #}\n ,,(x\uFEFF:1)\r}#end";

        GraphQLPrinter.Print(Text.Document(text)).ShouldBe("{\n  a(x: 1)\n}");
    }

    [Fact]
    public void Nodes_know_where_their_first_token_stands()
    {
        var document = Text.Document("# c\r\n\"d\"\rquery Q(\n\t$x: [Int!]) { a(s: \"\"\"\r\n\"\"\" t: b) { c } }");
        var operation = document.Definitions.ShouldHaveSingleItem().ShouldBeOfType<OperationDefinitionSyntax>();
        var field = operation.SelectionSet.Selections.ShouldHaveSingleItem().ShouldBeOfType<FieldSyntax>();

        operation.Location.ToString().ShouldBe("2:1");
        operation.Name!.Location.ToString().ShouldBe("3:7");
        operation.VariableDefinitions[0].Type.Location.ToString().ShouldBe("4:6");
        field.Location.ToString().ShouldBe("4:16");
        field.Arguments[1].Location.ToString().ShouldBe("5:5");
        field.SelectionSet!.Location.ToString().ShouldBe("5:11");
    }

    [Fact]
    public void The_short_form_is_known_as_such()
    {
        var document = Text.Document("{ a } query { b }");

        document.Definitions.Cast<OperationDefinitionSyntax>().Select(operation => operation.IsShorthand).ShouldBe([true, false]);
    }
}
