using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>A query case: sibling files of one name, <c>.graphql</c>, perhaps <c>.variables.json</c>, <c>.plan</c> and <c>.result.json</c>.</summary>
public sealed record QueryCase(string Folder, string Name)
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>The folder of all cases, beside the test projects.</summary>
    public static string Root { get; } = Path.Combine(RepositoryRoot(), "tests", "Cases");

    public string Query => File.ReadAllText(PathOf(".graphql"));

    public JsonElement? Variables =>
        File.Exists(PathOf(".variables.json")) ? JsonDocument.Parse(File.ReadAllText(PathOf(".variables.json"))).RootElement : null;

    public static IEnumerable<QueryCase> All() =>
        Directory.EnumerateFiles(Root, "*.graphql", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new QueryCase(
                Path.GetRelativePath(Root, Path.GetDirectoryName(path)!).Replace('\\', '/'),
                Path.GetFileNameWithoutExtension(path)
            ));

    public static QueryCase Parse(string id)
    {
        var slash = id.LastIndexOf('/');
        return new QueryCase(id[..slash], id[(slash + 1)..]);
    }

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

    public override string ToString() => $"{Folder}/{Name}";

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private string PathOf(string ending) => Path.Combine(Root, Folder, Name + ending);
}
