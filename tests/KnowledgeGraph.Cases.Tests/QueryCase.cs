using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>
/// A query case: sibling files of one name, <c>.graphql</c>, perhaps <c>.variables.json</c> and <c>.operation</c> (the operation's
/// name), <c>.plan</c> where it comes so far, and <c>.result.json</c>.
/// </summary>
/// <param name="Root">The folder of the cases of one graph.</param>
/// <param name="Id">Topic and name, <c>topic/name</c>.</param>
public sealed record QueryCase(string Root, string Id)
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public string Query => File.ReadAllText(PathOf(".graphql"));

    public string? OperationName => Expected(".operation")?.Trim();

    public JsonElement? Variables =>
        Expected(".variables.json") is { } variables ? JsonDocument.Parse(variables).RootElement : null;

    // A developer at work on one topic need not wait for all; CI never sets it.
    private static string Wanted => Environment.GetEnvironmentVariable("CI") is null ? Environment.GetEnvironmentVariable("KG_CASES") ?? string.Empty : string.Empty;

    /// <summary>The ids of the cases of a folder, in the order of their paths; with <c>KG_CASES=filters/</c> only those that begin so.</summary>
    public static IEnumerable<string> Ids(string root) =>
        Directory.EnumerateFiles(root, "*.graphql", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("ontology/", StringComparison.Ordinal))
            .Select(path => path[..^".graphql".Length])
            .Where(id => id.StartsWith(Wanted, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>JSON as the result file keeps it: indented, members in the order in which they came.</summary>
    public static string Format(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement, Indented) + "\n";

    public string? Expected(string ending) => File.Exists(PathOf(ending)) ? File.ReadAllText(PathOf(ending)) : null;

    public void Rewrite(string ending, string? text)
    {
        if (text is null)
        {
            File.Delete(PathOf(ending));
        }
        else
        {
            File.WriteAllText(PathOf(ending), text);
        }
    }

    private string PathOf(string ending) => Path.Combine(Root, Id + ending);
}
