using System.Xml.Linq;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>References point one way, and what is used is named.</summary>
public sealed class ReferenceTests
{
    private const string Prefix = "KnowledgeGraph.";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["GraphQL"] = [],
        ["Ontology"] = ["GraphQL"],
        ["Planning"] = ["Ontology", "GraphQL"],
        ["Storage"] = ["Planning", "Ontology", "GraphQL"],
        ["Storage.InMemory"] = ["Storage", "Planning", "Ontology", "GraphQL"],
        ["Storage.Neo4j"] = ["Storage", "Planning", "Ontology", "GraphQL"],
        ["Seeding"] = ["Storage", "Planning", "Ontology", "GraphQL"],
        ["Api"] = ["Storage.InMemory", "Storage.Neo4j", "Seeding", "Storage", "Planning", "Ontology", "GraphQL"],
    };

    private static IEnumerable<RepositoryFile> Projects => Repository.Under("", ".csproj");

    [Fact]
    public void Projects_of_src_reference_only_what_they_may() =>
        Rule.KeptByAll(
            "References of src point one way (the table of this test).",
            from project in Projects
            where project.Path.StartsWith("src/", StringComparison.Ordinal)
            let name = NameOf(project.Path)
            from offender in Allowed.TryGetValue(name, out var allowed)
                ? References(project).Except(allowed).Select(target => $"{name} -> {target}")
                : [$"{name} is not in the table"]
            select offender
        );

    [Fact]
    public void Nothing_in_src_references_tests() =>
        Rule.KeptByAll(
            "No project of src references one outside of src.",
            from project in Projects
            where project.Path.StartsWith("src/", StringComparison.Ordinal)
            from include in Includes(project)
            where !include.StartsWith("../KnowledgeGraph.", StringComparison.Ordinal)
            select $"{project}: {include}"
        );

    [Fact]
    public void No_project_sees_more_than_it_names() =>
        Rule.KeptByAll(
            "DisableTransitiveProjectReferences is true, once, in Directory.Build.props.",
            from file in Repository.Files
            where file.Path.EndsWith("proj", StringComparison.Ordinal) || file.Path.EndsWith(".props", StringComparison.Ordinal) || file.Path.EndsWith(".targets", StringComparison.Ordinal)
            let values = XDocument.Parse(file.Text).Descendants("DisableTransitiveProjectReferences").Select(element => element.Value).ToList()
            where file.Path == "Directory.Build.props" ? values is not ["true"] : values.Count > 0
            select $"{file}: {string.Join(", ", values)}"
        );

    [Fact]
    public void All_projects_are_in_the_solution()
    {
        var solution = Repository.File("KnowledgeGraph.sln").Text.Replace('\\', '/');
        Rule.KeptByAll("Every project is in the solution.", Projects.Select(project => project.Path).Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Package_versions_stand_in_one_place() =>
        Rule.KeptByAll(
            "A package's version stands in Directory.Packages.props.",
            from project in Projects
            from package in XDocument.Parse(project.Text).Descendants("PackageReference")
            where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null
            select $"{project}: {package.Attribute("Include")?.Value}"
        );

    private static IEnumerable<string> Includes(RepositoryFile project) =>
        XDocument.Parse(project.Text).Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));

    private static IEnumerable<string> References(RepositoryFile project) => Includes(project).Select(NameOf);

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project)[Prefix.Length..];
}
