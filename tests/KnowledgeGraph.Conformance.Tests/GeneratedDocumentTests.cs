using KnowledgeGraph.Conformance.Differential.Answers;
using KnowledgeGraph.Conformance.Differential.Generation;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The generated documents repeat with their seed, and reach all that is to be compared.</summary>
public class GeneratedDocumentTests
{
    private const int Seed = 19510908;
    private const int Documents = 3000;

    private static readonly DifferentialCases Cases = new(Seed);

    [Fact]
    public void A_seed_repeats()
    {
        var again = new DifferentialCases(Seed);
        Texts(again).ShouldBe(Texts(Cases));
        Texts(new DifferentialCases(Seed + 1)).ShouldNotBe(Texts(Cases));
    }

    [Fact]
    public void Every_rule_has_its_name_in_graphql_js() =>
        RuleNames.All.Keys.ShouldBe(SpecifiedRules.All.Select(rule => rule.Name), ignoreOrder: true);

    [Fact]
    public void Every_rule_is_broken_by_some_document_and_many_break_none()
    {
        var broken = new HashSet<string>();
        var valid = 0;
        for (var number = 0; number < Documents; number++)
        {
            if (number % DifferentialCases.GroupSize > 0 && Cases.BrokenSdl(number) is null && Rules(number) is { } rules)
            {
                broken.UnionWith(rules);
                valid += rules.Count == 0 ? 1 : 0;
            }
        }

        SpecifiedRules.All.Select(rule => rule.Name).Except(broken).ShouldBeEmpty();
        valid.ShouldBeGreaterThan(Documents / 4);
    }

    [Fact]
    public void Whole_schemas_are_valid_but_for_a_few()
    {
        var groups = Documents / DifferentialCases.GroupSize;
        Enumerable.Range(0, groups).Count(group => EngineAnswers.Of(Cases.Sdl(group)).Schema is null).ShouldBeLessThan(groups / 20);
    }

    private static List<string>? Rules(int number)
    {
        var parsed = GraphQLParser.Parse(Cases.Document(number).Document);
        var schema = EngineAnswers.Of(Cases.Sdl(DifferentialCases.GroupOf(number))).Schema;
        return parsed.Document is { } document && schema is not null
            ? [.. DocumentValidator.Validate(schema, document, ValidationOptions.Default).Select(error => error.Rule).OfType<string>()]
            : null;
    }

    private static string[] Texts(DifferentialCases cases) =>
        [cases.Sdl(0), cases.BrokenSdl(3)!, .. Enumerable.Range(6, 19).Select(number => $"{cases.Document(number).Document}{cases.Document(number).Variables}")];
}
