namespace KnowledgeGraph.Hostile;

/// <summary>Where the repository is: its cases are where mutations begin, its page of errors has the codes.</summary>
public static class RepositoryFolder
{
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(System.IO.Path.Combine(folder.FullName, "KnowledgeGraph.sln")) ? folder.FullName : Find(folder.Parent!);
}
