using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Validation;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public class SpecifiedRulesTests
{
    // The sections of chapter 5 of the September 2025 edition that have no sections below them, in its order. The four sections below
    // sec-Fragment-Spread-Is-Possible are cases of that one rule.
    private static readonly string[] Sections =
    [
        "sec-Executable-Definitions",
        "sec-Operation-Type-Existence",
        "sec-Operation-Name-Uniqueness",
        "sec-Lone-Anonymous-Operation",
        "sec-Single-Root-Field",
        "sec-Field-Selections",
        "sec-Field-Selection-Merging",
        "sec-Leaf-Field-Selections",
        "sec-Argument-Names",
        "sec-Argument-Uniqueness",
        "sec-Required-Arguments",
        "sec-Fragment-Name-Uniqueness",
        "sec-Fragment-Spread-Type-Existence",
        "sec-Fragments-on-Object-Interface-or-Union-Types",
        "sec-Fragments-Must-Be-Used",
        "sec-Fragment-Spread-Target-Defined",
        "sec-Fragment-Spreads-Must-Not-Form-Cycles",
        "sec-Fragment-Spread-Is-Possible",
        "sec-Values-of-Correct-Type",
        "sec-Input-Object-Field-Names",
        "sec-Input-Object-Field-Uniqueness",
        "sec-Input-Object-Required-Fields",
        "sec-Directives-Are-Defined",
        "sec-Directives-Are-in-Valid-Locations",
        "sec-Directives-Are-Unique-per-Location",
        "sec-Variable-Uniqueness",
        "sec-Variables-Are-Input-Types",
        "sec-All-Variable-Uses-Defined",
        "sec-All-Variables-Used",
        "sec-All-Variable-Usages-Are-Allowed",
    ];

    [Fact]
    public void Every_section_has_its_rule_in_the_order_of_the_chapter() => SpecifiedRules.All.Select(rule => rule.Anchor).ShouldBe(Sections);

    [Fact]
    public void A_rule_has_the_name_of_its_section() =>
        SpecifiedRules.All.ShouldAllBe(rule => $"sec{rule.Name}".Equals(rule.Anchor.Replace("-", ""), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_rule_links_to_its_section_once()
    {
        foreach (var rule in SpecifiedRules.All)
        {
            var source = File.ReadAllText(Path.Combine(Repository(), $"src/KnowledgeGraph.GraphQL/Validation/Rules/{rule.Name}Rule.cs"));
            Regex.Count(source, $"https://spec.graphql.org/September2025/#{rule.Anchor}(<|\n)").ShouldBe(1, rule.Name);
        }
    }

    [Fact]
    public void A_rule_has_five_valid_and_five_invalid_cases_at_least() =>
        (
            from rule in SpecifiedRules.All
            let valid = Cases(rule.Name, "Valid")
            let invalid = Cases(rule.Name, "Invalid")
            where valid < 5 || invalid < 5
            select $"{rule.Name}: {valid} valid, {invalid} invalid"
        ).ShouldBeEmpty();

    private static int Cases(string rule, string method) =>
        typeof(SpecifiedRulesTests).Assembly.GetTypes()
            .Where(type => type.Name == $"{rule}Tests")
            .SelectMany(type => type.GetMethods())
            .Where(test => test.Name == method)
            .Sum(test => test.GetCustomAttributes(typeof(InlineDataAttribute), false).Length);

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../.."));
}
