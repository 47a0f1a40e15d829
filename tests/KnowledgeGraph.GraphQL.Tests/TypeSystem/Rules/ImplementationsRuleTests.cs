using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem.Rules;

/// <summary>https://spec.graphql.org/September2025/#IsValidImplementation()</summary>
public class ImplementationsRuleTests
{
    [Theory]
    [InlineData("interface I { a: Int } type A implements I { a: Int! b: Int }")]
    [InlineData("interface I { a(x: [Int!]!): Int } type A implements I { a(x: [Int!]!, y: Int, z: Int! = 1): Int }")]
    [InlineData("interface I { i: I } type A implements I { i: A }")]
    [InlineData("interface I { i: [I] } type A implements I { i: [A!]! }")]
    [InlineData("interface I { u: U } union U = A type A implements I { u: A }")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int! } type A implements J & I { a: Int! }")]
    [InlineData("interface I { j: I } interface J implements I { j: J }")]
    [InlineData("interface I { a: Int @deprecated } type A implements I { a: Int @deprecated }")]
    [InlineData("interface I { a: Int } extend interface I { b: Int } type A implements I { a: Int } extend type A { b: Int }")]
    public void Has_all_that_the_interface_has(string text) => Sdl.Errors(text).ShouldBe("");

    [Theory]
    [InlineData("interface I implements I { a: Int }", "1:11 I can not implement itself.")]
    [InlineData("interface I implements J { a: Int } interface J implements I { a: Int }", "1:11 I and J can not implement each other.\n1:47 J and I can not implement each other.")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int } type A implements J { a: Int }", "1:65 A implements J, so it must implement I too.")]
    [InlineData("interface I { a: Int } type A implements I { b: Int }", "1:29 1:15 A has no field a, which I asks for.")]
    [InlineData("interface I { a: Int } extend interface I { b: Int } type A implements I { a: Int }", "1:59 1:45 A has no field b, which I asks for.")]
    [InlineData("interface I { a: Int } type A implements I { a: String }", "1:46 1:15 A.a is of type String, where I.a asks for Int.")]
    [InlineData("interface I { a: Int! } type A implements I { a: Int }", "1:47 1:15 A.a is of type Int, where I.a asks for Int!.")]
    [InlineData("interface I { a: [Int] } type A implements I { a: Int }", "1:48 1:15 A.a is of type Int, where I.a asks for [Int].")]
    [InlineData("interface I { a: Int } type A implements I { a: [Int] }", "1:46 1:15 A.a is of type [Int], where I.a asks for Int.")]
    [InlineData("interface I { a: [Int!] } type A implements I { a: [Int] }", "1:49 1:15 A.a is of type [Int], where I.a asks for [Int!].")]
    [InlineData("interface I { a: A } type A implements I { a: I }", "1:44 1:15 A.a is of type I, where I.a asks for A.")]
    [InlineData("interface I { a: U } union U = Query type A implements I { a: A }", "1:60 1:15 A.a is of type A, where I.a asks for U.")]
    [InlineData("interface I { a(x: Int): Int } type A implements I { a: Int }", "1:54 1:17 A.a has no argument x, which I.a asks for.")]
    [InlineData("interface I { a(x: Int): Int } type A implements I { a(x: Int!): Int }", "1:56 1:17 A.a(x:) is of type Int!, where I.a(x:) asks for Int.")]
    [InlineData("interface I { a(x: [Int]): Int } type A implements I { a(x: [String]): Int }", "1:58 1:17 A.a(x:) is of type [String], where I.a(x:) asks for [Int].")]
    [InlineData("interface I { a: Int } type A implements I { a(x: Int!): Int }", "1:48 1:15 A.a(x:) can not be required, as I.a has no such argument.")]
    [InlineData("interface I { a: Int } type A implements I { a: Int @deprecated }", "1:46 1:15 A.a is deprecated, so I.a must be deprecated too.")]
    public void Lacks_something(string text, string errors) => Sdl.Errors(text).ShouldBe(errors);
}
