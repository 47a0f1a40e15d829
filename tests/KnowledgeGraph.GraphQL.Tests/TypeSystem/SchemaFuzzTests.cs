using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>Mutated schemas: building never throws, and what is accepted is printed and built again the same.</summary>
public partial class SchemaFuzzTests
{
    private const int Seed = 19600119;
    private const int Schemas = 2_000;

    private const string Original = """
        directive @d(a: Int, b: P) repeatable on OBJECT | FIELD_DEFINITION | ENUM | INPUT_FIELD_DEFINITION | SCALAR
        directive @e(x: F! = X) on ENUM_VALUE | INTERFACE | UNION | SCHEMA | INPUT_OBJECT
        schema @e { query: Q mutation: M }
        type Q implements A & B @d(a: 1) { id: ID! a(x: Int = 1, y: In = {n: 1}): String @deprecated b: [B!]! e: E u: U s: Sc }
        type M { m(i: In!, o: O = {a: 1}): Q }
        interface A { id: ID! }
        interface B implements A @e { id: ID! b: [B] }
        union U @e(x: Y) = Q | M
        enum E @d { A @e B @deprecated(reason: "no") C }
        enum F { X Y }
        input P { n: Int = 1 }
        input In { n: Int! = 3 e: E = A i: In l: [In!]! = [] @d(b: {n: 2}) }
        input O @oneOf { a: Int b: In }
        scalar Sc @specifiedBy(url: "x") @d
        extend type Q { z: Int }
        extend enum E { D }
        extend input In { z: Float = 1 }
        extend interface A @e
        """;

    [Fact]
    public void Mutated_schemas_are_built_or_refused()
    {
        var random = new Random(Seed);
        string[] tokens = [.. Tokens().Matches(Original).Select(match => match.Value)];
        int[] names = [.. Enumerable.Range(0, tokens.Length).Where(place => char.IsLetter(tokens[place][0]))];
        var (built, refused) = (0, 0);
        for (var number = 0; number < Schemas; number++)
        {
            var mutated = (string[])tokens.Clone();
            for (var step = random.Next(1, 3); step > 0; step--)
            {
                mutated[names[random.Next(names.Length)]] = tokens[names[random.Next(names.Length)]];
            }

            var text = string.Join(' ', mutated);
            if (GraphQLParser.Parse(text).Document is not { } document)
            {
                continue;
            }

            var result = SchemaBuilder.Build(document);
            if (result.Succeeded)
            {
                built++;
                var printed = SchemaPrinter.Print(result.Schema);
                SchemaPrinter.Print(Sdl.Schema(printed)).ShouldBe(printed, text);
            }
            else
            {
                refused++;
                result.Errors.ShouldNotBeEmpty();
            }
        }

        built.ShouldBeGreaterThan(Schemas / 20);
        refused.ShouldBeGreaterThan(Schemas / 4);
    }

    [GeneratedRegex("\"[^\"]*\"|[A-Za-z_]\\w*|\\d+|\\S")]
    private static partial Regex Tokens();
}
