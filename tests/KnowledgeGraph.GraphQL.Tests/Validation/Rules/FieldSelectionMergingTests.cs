using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selection-Merging</remarks>
public class FieldSelectionMergingTests
{
    private static readonly RuleHarness Rule = new("FieldSelectionMerging");

    [Theory]
    [InlineData("{ treaty { title title } }")]
    [InlineData("{ treaty { t: title(language: EN) t: title(language: EN) } }")]
    // The order of arguments and of input fields does not matter.
    [InlineData("""{ inputs { both(x: 1, y: 2) both(y: 2, x: 1) search(by: { text: "x", limit: 1 }) search(by: { limit: 1, text: "x" }) } }""")]
    [InlineData("query Q($l: Language) { treaty { title(language: $l) title(language: $l) } }")]
    [InlineData("{ treaty { a: title b: title a: title @skip(if: true) } }")]
    // A string may be written in two ways.
    [InlineData(""""{ inputs { string(value: "x") string(value: """x""") } }"""")]
    // No object answers both: arguments.
    [InlineData("{ instrument(id: 1) { ... on Treaty { title(language: EN) } ... on Guidelines { title(language: JA) } } }")]
    // No object answers both: names, of one type.
    [InlineData("{ instrument(id: 1) { ... on Treaty { x: adopted } ... on Guidelines { x: number } } }")]
    // No object answers both, nor what is below.
    [InlineData("{ citable { ... on Treaty { next: successor { x: adopted } } ... on Work { next: author { x: name } } } }")]
    [InlineData(
        """
        { treaty { ...F ...G } }
        fragment F on Treaty { title successor { number } }
        fragment G on Treaty { title successor { title } }
        """
    )]
    // An interface and its object.
    [InlineData("{ instrument(id: 1) { related { title } ... on Treaty { related { adopted } } } }")]
    // Fragments in a cycle end.
    [InlineData("{ treaty { ...F } } fragment F on Treaty { title successor { ...F } ...F }")]
    // What is not defined is reported elsewhere.
    [InlineData("{ treaty { x: missing x: missing ...Missing } missing { a b: a } }")]
    [InlineData("{ a: treaty(id: 1) { title } b: treaty(id: 2) { title } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData(
        "{ treaty { x: title x: adopted } }",
        """1:12 1:21 Fields "x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias."""
    )]
    [InlineData(
        "{ treaty { title title: adopted } }",
        """1:12 1:18 Fields "title" can not be merged: "title" and "adopted" are different fields. Give one of them an alias."""
    )]
    [InlineData(
        "{ treaty { title title(language: EN) } }",
        """1:12 1:18 Fields "title" can not be merged: their arguments differ. Give one of them an alias."""
    )]
    [InlineData(
        "{ treaty { title(language: EN) title(language: JA) } }",
        """1:12 1:32 Fields "title" can not be merged: their arguments differ. Give one of them an alias."""
    )]
    [InlineData(
        "query Q($a: Language, $b: Language) { treaty { title(language: $a) title(language: $b) x: title(language: EN) x: title(language: $a) } }",
        """1:48 1:68 Fields "title" can not be merged: their arguments differ. Give one of them an alias.""",
        """1:88 1:111 Fields "x" can not be merged: their arguments differ. Give one of them an alias."""
    )]
    [InlineData(
        """{ inputs { string(value: "1") string(value: 1) json(value: [1, 2]) json(value: [2, 1]) both(x: 1, y: 2) both(x: 1, z: 2) } }""",
        """1:12 1:31 Fields "string" can not be merged: their arguments differ. Give one of them an alias.""",
        """1:48 1:68 Fields "json" can not be merged: their arguments differ. Give one of them an alias.""",
        """1:88 1:105 Fields "both" can not be merged: their arguments differ. Give one of them an alias."""
    )]
    // The others with the first.
    [InlineData(
        "{ treaty { x: title x: adopted x: number } }",
        """1:12 1:21 Fields "x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias.""",
        """1:12 1:32 Fields "x" can not be merged: "title" and "number" are different fields. Give one of them an alias."""
    )]
    // In fragments.
    [InlineData(
        "{ treaty { ...F ...G } } fragment F on Treaty { x: title } fragment G on Treaty { x: adopted }",
        """1:49 1:83 Fields "x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias."""
    )]
    // Reported once, wherever the fragment is spread.
    [InlineData(
        "{ a: treaty { ...F } b: treaty { ...F } } fragment F on Treaty { x: title x: adopted }",
        """1:66 1:75 Fields "x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias."""
    )]
    // In an unused fragment.
    [InlineData(
        "fragment F on Treaty { x: title x: adopted }",
        """1:24 1:33 Fields "x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias."""
    )]
    // Below fields that are merged.
    [InlineData(
        "{ treaty { x: title } treaty { x: adopted } }",
        """1:3 1:12 1:23 1:32 Fields "treaty.x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias."""
    )]
    // Far below.
    [InlineData(
        "{ treaty { successor { successor { x: title } } } treaty { successor { successor { x: adopted } } } }",
        """1:3 1:12 1:24 1:36 1:51 1:60 1:72 1:84 Fields "treaty.successor.successor.x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias."""
    )]
    // The deepest that they share is where it starts.
    [InlineData(
        "{ treaty { successor { x: title } successor { x: adopted } } }",
        """1:12 1:24 1:35 1:47 Fields "successor.x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias."""
    )]
    // Two below one.
    [InlineData(
        "{ t: treaty { x: title y: number } t: treaty { x: adopted y: adopted } }",
        """1:3 1:15 1:36 1:48 Fields "t.x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias.""",
        """1:3 1:24 1:36 1:59 Fields "t.y" can not be merged: "number" and "adopted" are different fields. Give one of them an alias."""
    )]
    // An interface and its object.
    [InlineData(
        "{ instrument(id: 1) { x: adopted ... on Treaty { x: title } } }",
        """1:23 1:50 Fields "x" can not be merged: "adopted" and "title" are different fields. Give one of them an alias."""
    )]
    // An object of one, an interface of another.
    [InlineData(
        "{ dated { ... on Instrument { x: adopted } ... on Guidelines { x: number } } }",
        """1:31 1:64 Fields "x" can not be merged: "adopted" and "number" are different fields. Give one of them an alias."""
    )]
    // No object answers both, but the types differ.
    [InlineData(
        "{ instrument(id: 1) { ... on Treaty { number } ... on Guidelines { number } } }",
        """1:39 1:68 Fields "number" can not be merged: they return different types, "Int" and "String". Give one of them an alias."""
    )]
    // Null or not.
    [InlineData(
        "{ instrument(id: 1) { ... on Treaty { x: title } ... on Guidelines { x: number } } }",
        """1:39 1:70 Fields "x" can not be merged: they return different types, "String!" and "String". Give one of them an alias."""
    )]
    // List or not.
    [InlineData(
        "{ instrument(id: 1) { ... on Treaty { x: successor { title } } ... on Guidelines { x: related { title } } } }",
        """1:39 1:84 Fields "x" can not be merged: they return different types, "Treaty" and "[Instrument!]". Give one of them an alias."""
    )]
    // Leaf or not.
    [InlineData(
        "{ citable { ... on Treaty { x: adopted } ... on Work { x: author { name } } } }",
        """1:29 1:56 Fields "x" can not be merged: they return different types, "String" and "Scholar". Give one of them an alias."""
    )]
    // Types that differ below what no object answers together.
    [InlineData(
        "{ citable { ... on Treaty { x: successor { y: number } } ... on Work { x: author { y: name } } } }",
        """1:29 1:44 1:72 1:84 Fields "x.y" can not be merged: they return different types, "Int" and "String". Give one of them an alias."""
    )]
    // Enum and scalar.
    [InlineData(
        "{ instrument(id: 1) { ... on Treaty { x: adopted } ... on Guidelines { x: topics } } }",
        """1:39 1:72 Fields "x" can not be merged: they return different types, "String" and "[Topic]". Give one of them an alias."""
    )]
    // In a cycle of fragments.
    [InlineData(
        "{ treaty { ...F } } fragment F on Treaty { x: title successor { x: adopted ...F } x: number }",
        """1:44 1:83 Fields "x" can not be merged: "title" and "number" are different fields. Give one of them an alias.""",
        """1:65 1:44 Fields "x" can not be merged: "adopted" and "title" are different fields. Give one of them an alias.""",
        """1:65 1:83 Fields "x" can not be merged: "adopted" and "number" are different fields. Give one of them an alias."""
    )]
    // Through fragments, below merged fields.
    [InlineData(
        """
        { treaty { ...F } ...G }
        fragment F on Treaty { successor { x: title } }
        fragment G on Query { treaty { successor { ...H } } }
        fragment H on Treaty { x: adopted }
        """,
        """1:3 2:24 2:36 3:23 3:32 4:24 Fields "treaty.successor.x" can not be merged: "title" and "adopted" are different fields. Give one of them an alias."""
    )]
    [InlineData(
        "{ x: treaty { title } x: guidelines { title } y: __typename y: treaty { title } }",
        """1:3 1:23 Fields "x" can not be merged: "treaty" and "guidelines" are different fields. Give one of them an alias.""",
        """1:47 1:61 Fields "y" can not be merged: "__typename" and "treaty" are different fields. Give one of them an alias."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
