namespace KnowledgeGraph.Cases.Tests;

/// <summary>The folders of the cases, in the repository and not in the build's output, so that they can be rewritten.</summary>
public static class CaseFolders
{
    /// <summary>Cases of the graph that comes with the program.</summary>
    public static string Served { get; } = Path.Combine(Repository(), "tests", "Cases");

    /// <summary>An unrelated ontology, its seed, and cases of both.</summary>
    public static string Second { get; } = Path.Combine(Repository(), "tests", "Cases.Second");

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
