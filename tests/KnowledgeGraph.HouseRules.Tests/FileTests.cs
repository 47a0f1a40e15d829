using System.Text.RegularExpressions;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>Files are small and even; a folder is a namespace.</summary>
public sealed partial class FileTests
{
    private const int MostLines = 200;

    /// <summary>Longer files, each with the reason.</summary>
    private static readonly Dictionary<string, string> Longer = new()
    {
        ["src/KnowledgeGraph.GraphQL/Execution/ResponseWriter.cs"] = "the one writer: its walk is one recursion, read as a whole",
        ["src/KnowledgeGraph.GraphQL/Language/TypeSystemSyntax.cs"] = "a list of records, one per production of the grammar",
        ["src/KnowledgeGraph.Planning/Binding/Cursor.cs"] = "both directions of one format stand side by side",
        ["src/KnowledgeGraph.Storage.InMemory/Operators/RowTest.cs"] = "one small class per predicate, read as a table",
        ["src/KnowledgeGraph.Api/Settings/KnownSettings.cs"] = "the table of settings",
        ["src/KnowledgeGraph.Storage.Neo4j/Bolt/BoltConnection.cs"] = "the life of a connection: one state, and what each message does to it",
        ["src/KnowledgeGraph.Storage.Neo4j/Bolt/BoltExchange.cs"] = "the answers of a call: what was read decides what may be made again",
    };

    [Fact]
    public void Files_of_src_are_short() =>
        Rule.KeptByAll(
            $"A file of src has at most {MostLines} lines.",
            from file in Repository.Under("src/", "")
            where file.Path.EndsWith(".cs", StringComparison.Ordinal) && file.Lines.Length > MostLines && !Longer.ContainsKey(file.Path)
            select $"{file}: {file.Lines.Length}"
        );

    [Fact]
    public void Exceptions_are_needed() =>
        Rule.KeptByAll(
            "A file stands in the list of longer ones only while it is longer.",
            Longer.Keys.Where(path => Repository.Files.FirstOrDefault(file => file.Path == path) is not { } file || file.Lines.Length <= MostLines)
        );

    /// <summary>A chapter may be split into folders that keep its namespace.</summary>
    [Fact]
    public void A_folder_has_one_namespace() =>
        Rule.KeptByAll(
            "The files of a folder share one namespace: the folder's, or the one of the folder above.",
            from folder in Repository.Sources.GroupBy(file => file.Folder)
            let own = folder.Key["src/".Length..].Replace('/', '.')
            let above = folder.Key.Count(character => character == '/') > 2 ? own[..own.LastIndexOf('.')] : own
            let found = folder.Where(file => file.Name != "Program.cs").Select(NamespaceOf).Distinct().ToList()
            where found.Count > 1 || found.Any(name => name != own && name != above)
            select $"{folder.Key}: {string.Join(", ", found)}"
        );

    private static string NamespaceOf(RepositoryFile file) => FileNamespace().Match(file.Text).Groups[1].Value;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex FileNamespace();
}
