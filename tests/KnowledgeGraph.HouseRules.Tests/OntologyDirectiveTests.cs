using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>The page of the ontology's dialect has every directive and every argument, and no others.</summary>
public sealed partial class OntologyDirectiveTests
{
    private static string Page => Repository.File("docs/ontology.md").Text.Replace("@neo4j/graphql", "", StringComparison.Ordinal);

    private static Dictionary<string, string[]> Directives
    {
        get
        {
            var vocabulary = BuiltProgram.Assemblies.SelectMany(assembly => assembly.GetTypes()).Single(type => type.Name == "DirectiveVocabulary");
            var rules = (IEnumerable)vocabulary.GetProperty("Rules", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            return rules.Cast<object>().Select(pair => Value(pair, "Value")).ToDictionary(
                rule => (string)Value(rule, "Name"),
                rule => ((IEnumerable)Value(rule, "Arguments")).Cast<object>().Select(argument => (string)Value(argument, "Name")).ToArray()
            );
        }
    }

    [Fact]
    public void The_page_has_every_directive() =>
        Rule.KeptByAll("docs/ontology.md tells of every directive.", Directives.Keys.Where(name => !Regex.IsMatch(Page, $@"@{name}\b")).Select(name => $"@{name}"));

    [Fact]
    public void The_page_has_every_argument() =>
        Rule.KeptByAll(
            "docs/ontology.md tells of every argument of a directive.",
            from directive in Directives
            from argument in directive.Value
            where !Regex.IsMatch(Page, $@"\b{argument}:|`{argument}`")
            select $"@{directive.Key}({argument}:)"
        );

    [Fact]
    public void The_page_has_no_other_directive() =>
        Rule.KeptByAll(
            "Every directive of docs/ontology.md exists.",
            Named().Matches(Page).Select(match => match.Groups[1].Value).Distinct().Except(Directives.Keys).Select(name => $"@{name}")
        );

    private static object Value(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner)!;

    [GeneratedRegex(@"@([a-z]\w+)")]
    private static partial Regex Named();
}
