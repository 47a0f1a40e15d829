using System.Text.Json.Nodes;
using Json.Schema;
using KnowledgeGraph.Api.Settings;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>The compose files are what the specification allows, and say what they must.</summary>
public sealed class ComposeFileTests
{
    // It names its dialect by an address that is not quite the dialect's own.
    private static readonly JsonSchema Schema = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(DockerFolder.Repository, "tests", "KnowledgeGraph.Docker.Tests", "Schema", "compose-spec.json"))
            .Replace("https://json-schema.org/draft-07/schema", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal)
    );

    public static TheoryData<string> Files { get; } = [.. DockerFolder.ComposeFiles];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_fits_the_published_schema(string file) => Mistakes(DockerFolder.Read(file)).ShouldBeEmpty();

    /// <summary>So that the test above can fail.</summary>
    [Theory]
    [InlineData("services:\n  api:\n    image: 5\n")]
    [InlineData("services:\n  api:\n    image: x\n    restarts: always\n")]
    [InlineData("services:\n  api:\n    healthcheck:\n      retries: [many]\n")]
    public void What_is_wrong_does_not_fit(string yaml) => Mistakes(yaml).ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void Images_of_others_are_pinned(string file) =>
        Services(file)
            .Where(service => service.Value["build"] is null)
            .Select(service => (string?)service.Value["image"])
            .ShouldAllBe(image => System.Text.RegularExpressions.Regex.IsMatch(image!, @":\d+\.\d+\.\d+"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Our_image_runs_without_rights_and_is_reached_from_this_machine_only(string file)
    {
        var ours = Services(file).Where(service => service.Value["build"] is not null).ToArray();
        ours.ShouldNotBeEmpty();
        foreach (var (name, service) in ours)
        {
            ((bool?)service["read_only"]).ShouldBe(true, name);
            Texts(service["cap_drop"]).ShouldBe(["ALL"], name);
            Texts(service["security_opt"]).ShouldBe(["no-new-privileges:true"], name);
            Texts(service["ports"]).ShouldAllBe(port => port.StartsWith("127.0.0.1:", StringComparison.Ordinal));
        }
    }

    /// <summary>A password stands in a file outside of git, never in the compose file.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Variables_are_settings_and_none_holds_a_password(string file)
    {
        var known = KnownSettings.All.Select(setting => setting.EnvironmentName).ToHashSet(StringComparer.Ordinal);
        var names = Services(file).SelectMany(service => (service.Value["environment"] as JsonObject)?.Select(pair => pair.Key) ?? []);
        names.ShouldAllBe(name => known.Contains(name) && name != "NEO4J_PASSWORD");
        DockerFolder.Read(file).ShouldNotContain("NEO4J_AUTH:");
    }

    private static IEnumerable<KeyValuePair<string, JsonNode>> Services(string file) =>
        ((JsonObject)YamlJson.Read(DockerFolder.Read(file))!["services"]!).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!));

    private static string[] Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(item => (string)item!)];

    private static string[] Mistakes(string yaml)
    {
        var results = Schema.Evaluate(YamlJson.Read(yaml), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? []
            : [.. results.Details.Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")), "It does not fit."];
    }
}
