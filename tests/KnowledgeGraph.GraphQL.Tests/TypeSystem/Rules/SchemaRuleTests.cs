using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem.Rules;

/// <summary>The rules of the type system chapter: for each, schemas that keep it and schemas that break it.</summary>
public class SchemaRuleTests
{
    [Theory]
    [InlineData("type A { a: Int }", " The schema has no query root: a type named Query, or the one that its definition gives.")]
    [InlineData("schema { mutation: A } type A { a: Int } type Query { a: Int }", "1:1 The schema has no query root: a type named Query, or the one that its definition gives.")]
    [InlineData("schema { query: A mutation: A } type A { a: Int }", "1:1 A is the root of query and mutation; each needs a type of its own.")]
    [InlineData("schema { query: A mutation: B subscription: C } type A { a: Int } type B { a: Int } type C { a: Int }", "")]
    public void Root_types(string text, string errors) => Sdl.AllErrors(text).ShouldBe(errors);

    [Theory]
    [InlineData("type _A { _a(_b: Int): Int } enum _E { _F }", "")]
    [InlineData("type __A { a: Int }", "1:6 __A: names that begin with two underscores are reserved for introspection.")]
    [InlineData("directive @__d on FIELD", "1:12 @__d: names that begin with two underscores are reserved for introspection.")]
    [InlineData("type A { __a(__b: Int): Int }", "1:10 A.__a: names that begin with two underscores are reserved for introspection.\n1:14 A.__a(__b:): names that begin with two underscores are reserved for introspection.")]
    [InlineData("input A { __a: Int }", "1:11 A.__a: names that begin with two underscores are reserved for introspection.")]
    [InlineData("directive @d(__a: Int) on FIELD", "1:14 @d(__a:): names that begin with two underscores are reserved for introspection.")]
    [InlineData("enum A { __B }", "1:10 A.__B: names that begin with two underscores are reserved for introspection.")]
    public void Names(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Theory]
    [InlineData("type A { a: Int a: Int }", "1:17 1:10 A has two fields named a.")]
    [InlineData("interface A { a: Int } extend interface A { a: Int }", "1:45 1:15 A has two fields named a.")]
    [InlineData("type A { a(b: Int, b: Int): Int }", "1:20 1:12 A.a has two arguments named b.")]
    [InlineData("directive @d(b: Int, b: Int) on FIELD", "1:22 1:14 @d has two arguments named b.")]
    [InlineData("input A { a: Int } extend input A { a: Int }", "1:37 1:11 A has two fields named a.")]
    [InlineData("enum A { B B }", "1:12 1:10 The enum A has two values named B.")]
    [InlineData("union A = Query extend union A = Query", "1:7 1:7 The union A has Query as a member twice.")]
    [InlineData("interface A { a: Int } type B implements A & A { a: Int }", "1:29 1:29 B implements A twice.")]
    public void Unique_names(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Theory]
    [InlineData("type A", "1:6 A has no field; it needs one at least.")]
    [InlineData("interface A", "1:11 A has no field; it needs one at least.")]
    [InlineData("input A", "1:7 A has no field; it needs one at least.")]
    [InlineData("union A", "1:7 A has no member; it needs one at least.")]
    [InlineData("enum A", "1:6 A has no value; it needs one at least.")]
    [InlineData("type A extend type A { a: Int } union U extend union U = A enum E extend enum E { F }", "")]
    public void Not_empty(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Theory]
    [InlineData("input I { a: Int } type A { a: [I!] }", "1:29 A.a is of type [I!], which is no output type.")]
    [InlineData("type A { a(b: [Query!]): Int }", "1:12 A.a(b:) is of type [Query!], which is no input type.")]
    [InlineData("interface A { a(b: A): Int }", "1:17 A.a(b:) is of type A, which is no input type.")]
    [InlineData("input A { a: U } union U = Query", "1:11 A.a is of type U, which is no input type.")]
    [InlineData("directive @d(a: Query) on FIELD", "1:14 @d(a:) is of type Query, which is no input type.")]
    [InlineData("scalar S enum E { A } input I { s: [S] e: E! i: I } union U = Query type A { s(s: S, e: [E!], i: I): S u: [U] e: E }", "")]
    public void Input_and_output_types(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Fact]
    public void Lists_in_lists()
    {
        Sdl.Errors($"type A {{ a: {Nested(60)} }}").ShouldBe("");
        Sdl.Errors($"type A {{ a: {Nested(61)} }}").ShouldBe("1:10 A.a nests 61 lists; at most 60 are served.");

        static string Nested(int depth) => new string('[', depth) + "Int" + new string(']', depth);
    }

    [Theory]
    [InlineData("type A { a(b: Int @deprecated, c: Int! = 1 @deprecated): Int } input I { a: [Int!] @deprecated }", "")]
    [InlineData("type A { a(b: Int! @deprecated): Int }", "1:12 A.a(b:) must be given, so it can not be deprecated.")]
    [InlineData("input A { a: Int! @deprecated }", "1:11 A.a must be given, so it can not be deprecated.")]
    [InlineData("directive @d(a: Int! @deprecated) on FIELD", "1:14 @d(a:) must be given, so it can not be deprecated.")]
    public void Deprecated_inputs(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Theory]
    [InlineData("input A @oneOf { a: Int b: A }", "")]
    [InlineData("input A @oneOf { a: Int! }", "1:18 A.a must be nullable, as only one field of A is given.")]
    [InlineData("input A @oneOf { a: Int = 1 }", "1:18 A.a can not have a default, as only one field of A is given.")]
    [InlineData("input A @oneOf { a: Int } extend input A { b: Int! = 1 }", "1:44 A.b must be nullable, as only one field of A is given.\n1:44 A.b can not have a default, as only one field of A is given.")]
    public void One_of(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Theory]
    [InlineData("input A { self: A value: String }", "")]
    [InlineData("input A { self: [A!]! value: String }", "")]
    [InlineData("input A { b: B! } input B { a: A c: C! } input C { d: Int }", "")]
    [InlineData("input A { value: String self: A! }", "1:25 A contains itself through A.self, which can be neither null nor a list.")]
    [InlineData("input A { b: B! } input B { a: A! }", "1:11 A contains itself through A.b, B.a, which can be neither null nor a list.")]
    [InlineData("input A { b: B! } input B { c: C! } input C { b: B! c: C! }", "1:29 B contains itself through B.c, C.b, which can be neither null nor a list.\n1:53 C contains itself through C.c, which can be neither null nor a list.")]
    public void Input_object_cycles(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Theory]
    [InlineData("type A { a(b: Int! = 1, c: [E!] = A, d: I = {n: 1}): Int } enum E { A } input I { n: Int! e: E! = A }", "")]
    [InlineData("type A { a(b: Int = \"1\"): Int }", "1:21 The default of A.a(b:): expected Int, a whole number of 32 bits, found \"1\".")]
    [InlineData("type A { a(b: Int! = null): Int }", "1:22 The default of A.a(b:): expected Int!, which can not be null, found null.")]
    [InlineData("input A { e: [E] = [A, B] } enum E { A }", "1:24 The default of A.e[1]: expected E, one of A, found B.")]
    [InlineData("directive @d(i: I = {m: 1}) on FIELD input I { n: Int! }", "1:21 The default of @d(i:).n: a value of Int! must be given.\n1:25 The default of @d(i:): I has no field \"m\".")]
    [InlineData("type A { a(b: B = {c: 1, c: 2}): Int } input B { c: Int }", "1:20 1:26 The default of A.a(b:): the input field c is given more than once.")]
    [InlineData("type A { a(b: J = [{c: {d: 1, d: 2}}]): Int } scalar J", "1:25 1:31 The default of A.a(b:): the input field d is given more than once.")]
    [InlineData("type A { a(o: O = {}): Int } input O @oneOf { a: Int b: Int }", "1:19 The default of A.a(o:): exactly one field of O must be given, found 0.")]
    public void Default_values(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Theory]
    [InlineData("input A { a: A = null } input B { c: C = {b: {c: null}} } input C { b: B = {} }", "")]
    [InlineData("input A { a: A = {} }", "1:11 The defaults of A.a ask for each other without end.")]
    [InlineData("input A { b: B = {} } input B { a: [A] = [{}] }", "1:11 The defaults of A.b, B.a ask for each other without end.")]
    [InlineData("input A { b: B = {a: {b: {}}} } input B { a: A = {} }", "1:11 The defaults of A.b, B.a ask for each other without end.")]
    public void Default_value_cycles(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Theory]
    [InlineData("directive @a(x: I) on OBJECT input I { i: I e: E } enum E { A }", "")]
    [InlineData("directive @a(x: Int @a) on ARGUMENT_DEFINITION", "1:12 The definition of @a uses @a itself.")]
    [InlineData("directive @a(x: Int @b) on ARGUMENT_DEFINITION directive @b(x: Int @a) on ARGUMENT_DEFINITION", "1:12 The definition of @a uses @a itself, through @b.\n1:59 The definition of @b uses @b itself, through @a.")]
    [InlineData("directive @a(x: [I]) on ENUM_VALUE input I { j: J } input J { e: E } enum E { A @a }", "1:12 The definition of @a uses @a itself, through I, J, E.")]
    [InlineData("directive @a(x: S) on SCALAR scalar S @a", "1:12 The definition of @a uses @a itself, through S.")]
    public void Directive_cycles(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);

    [Theory]
    [InlineData("type A @d { a: Int }", "1:8 A: the directive @d is not defined.")]
    [InlineData("directive @d on FIELD type A @d { a: Int }", "1:30 A: @d can not stand on OBJECT.")]
    [InlineData("directive @d on OBJECT type A @d { a: Int } extend type A @d", "1:59 1:31 A: @d can not stand here twice.")]
    [InlineData("directive @d repeatable on OBJECT type A @d @d { a: Int }", "")]
    [InlineData("scalar A @specifiedBy", "1:10 A: @specifiedBy(url:) must be given.")]
    [InlineData("directive @d(j: J) on OBJECT scalar J type A @d(j: {a: 1, a: 2}) { a: Int }", "1:53 1:59 A: @d(j:): the input field a is given more than once.")]
    [InlineData("scalar A @specifiedBy(url: 1)", "1:28 A: @specifiedBy(url:): expected String, a string, found 1.")]
    [InlineData("scalar A @specifiedBy(url: \"a\", url: \"b\", uri: \"c\")", "1:33 1:23 A: @specifiedBy(url:) is given twice.\n1:43 A: @specifiedBy has no argument uri.")]
    [InlineData("type A { a: Int @deprecated(reason: null) }", "1:37 A.a: @deprecated(reason:): expected String!, which can not be null, found null.")]
    [InlineData("schema @oneOf { query: Query } type A @deprecated { a(b: Int @skip(if: true)): Int @oneOf }", "1:8 The schema: @oneOf can not stand on SCHEMA.\n1:39 A: @deprecated can not stand on OBJECT.\n1:62 A.a(b:): @skip can not stand on ARGUMENT_DEFINITION.\n1:84 A.a: @oneOf can not stand on FIELD_DEFINITION.")]
    [InlineData("interface A @oneOf { a: Int } union U @oneOf = Query enum E @oneOf { F @oneOf } input I { i: Int @oneOf } scalar S @oneOf", "1:13 A: @oneOf can not stand on INTERFACE.\n1:39 U: @oneOf can not stand on UNION.\n1:61 E: @oneOf can not stand on ENUM.\n1:72 E.F: @oneOf can not stand on ENUM_VALUE.\n1:98 I.i: @oneOf can not stand on INPUT_FIELD_DEFINITION.\n1:116 S: @oneOf can not stand on SCALAR.")]
    public void Applied_directives(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);
}
