using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Validation;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public class DocumentValidatorTests
{
    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("query Q($id: ID!, $l: Language = JA) { instrument(id: $id) { ...Parts } } fragment Parts on Instrument { title(language: $l) }")]
    [InlineData("query IntrospectionQuery { __schema { types { ...T } } } fragment T on __Type { kind name ofType { name } }")]
    [InlineData("mutation M($text: String!) { note(text: $text) { title parties(first: 1) { name } } }")]
    [InlineData("subscription S { adopted { __typename ... on Treaty { number } } }")]
    [InlineData("\"Of all\" query Q(\"Which\" $id: ID) { treaty(id: $id) { ...T } } \"Its parts\" fragment T on Treaty { title }")]
    public void A_document_without_mistakes_has_no_errors(string document) => Documents.Validate(document).ShouldBeEmpty();

    [Fact]
    public void All_rules_report_on_one_walk_each_under_its_name() =>
        Documents
            .Validate("query Q($a: Int, $b: Nope) { treaty(key: 1) { titel parties ...F } } fragment G on Int { x }")
            .Select(error => $"{error.Rule} {RuleHarness.Text(error)}")
            .ShouldBe(
                [
                    "VariablesAreInputTypes 1:22 There is no type \"Nope\".",
                    "ArgumentNames 1:37 \"Query.treaty\" has no argument \"key\".",
                    "FieldSelections 1:47 Type \"Treaty\" has no field \"titel\". Did you mean \"title\"?",
                    "LeafFieldSelections 1:53 Field \"parties\" of type \"[State!]!\" needs a selection of subfields: \"parties { ... }\".",
                    "FragmentSpreadTargetDefined 1:64 There is no fragment \"F\".",
                    "FragmentsOnObjectInterfaceOrUnionTypes 1:84 A fragment can not be on \"Int\", which is not an object, interface or union.",
                    "AllVariablesUsed 1:9 Variable \"$a\" is not used by operation \"Q\".",
                    "AllVariablesUsed 1:18 Variable \"$b\" is not used by operation \"Q\".",
                    "FragmentsMustBeUsed 1:70 Fragment \"G\" is not used.",
                ]
            );

    [Fact]
    public void After_the_most_errors_it_stops_and_says_so()
    {
        var errors = Documents.Validate("{ treaty { a b c d } }", new ValidationOptions { MaxErrors = 2 });
        errors.Select(error => $"{error.Code} {error.Message}")
            .ShouldBe(
                [
                    "VALIDATION_FAILED Type \"Treaty\" has no field \"a\".",
                    "VALIDATION_FAILED Type \"Treaty\" has no field \"b\".",
                    "TOO_MANY_ERRORS Validation stopped after 2 errors; there may be more.",
                ]
            );
        errors[^1].Rule.ShouldBeNull();
    }

    [Fact]
    public void As_many_errors_as_the_most_are_not_too_many() =>
        Documents.Validate("{ treaty { a b } }", new ValidationOptions { MaxErrors = 2 }).Count.ShouldBe(2);

    [Theory]
    [InlineData("{ treaty { titel } }", "1:12 Type \"Treaty\" has no field \"titel\".")]
    [InlineData("{ dated { title } }", "1:11 Type \"Dated\" has no field \"title\".")]
    [InlineData("{ treaty @skp { title } }", "1:10 There is no directive \"@skp\".")]
    [InlineData("{ inputs { topic(value: BASIS) } }", "1:25 Expected a value of type \"Topic\", found BASIS.")]
    public void Without_suggestions_no_name_of_the_schema_is_told(string document, string error) =>
        Documents.Validate(document, new ValidationOptions { Suggestions = false }).Select(RuleHarness.Text).ShouldBe([error]);

    [Theory]
    [InlineData("{ treaty { successor { successor { title } } } }", "1:34")]
    [InlineData("{ inputs { json(value: [[1]]) } }", "1:25")]
    [InlineData("{ inputs { json(value: { a: { b: 1 } }) } }", "1:29")]
    public void What_is_nested_too_deep_is_not_looked_at(string document, string location)
    {
        var error = Documents.Validate(document, new ValidationOptions { MaxDepth = 3 }).Single();
        error.Code.ShouldBe(ErrorCodes.TooDeep);
        error.Message.ShouldBe("The document is nested deeper than 3 levels.");
        error.Locations.Single().ToString().ShouldBe(location);
    }

    [Fact]
    public void The_budget_of_comparisons_is_for_each_rule()
    {
        const string document = "query Q($a: Int) { inputs { int(value: $a) } }";
        Documents.Validate(document, new ValidationOptions { MaxComparisons = 7 }).ShouldBeEmpty();
        var error = Documents.Validate(document, new ValidationOptions { MaxComparisons = 3 }).Single();
        error.Code.ShouldBe(ErrorCodes.TooComplexToCompare);
        error.Rule.ShouldBe("FieldSelectionMerging");
        error.Locations.Single().ToString().ShouldBe("1:1");
    }

    [Fact]
    public void Only_the_chosen_rules_are_checked() =>
        Documents
            .Validate("{ a b } fragment F on Treaty { title }", new ValidationOptions { Rules = [.. SpecifiedRules.All.Where(rule => rule.Name == "FragmentsMustBeUsed")] })
            .Select(error => error.Rule)
            .ShouldBe(["FragmentsMustBeUsed"]);
}
