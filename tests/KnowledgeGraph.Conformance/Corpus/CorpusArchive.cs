using System.Formats.Tar;
using System.IO.Compression;

namespace KnowledgeGraph.Conformance.Corpus;

/// <summary>The corpus as it comes: <c>corpus.tgz</c> in the folder that <c>KG_CORPUS</c> names.</summary>
public static class CorpusArchive
{
    /// <summary>The variable that names the folder.</summary>
    public const string Variable = "KG_CORPUS";

    /// <summary>The archive's path; null with a sentence where there is none.</summary>
    public static string? Find(out string? whyNot)
    {
        whyNot = null;
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
        {
            whyNot = $"Set {Variable} to the folder that holds corpus.tgz, the inputs of graphql-conformance.";
            return null;
        }

        var path = Path.Combine(folder, "corpus.tgz");
        if (!File.Exists(path))
        {
            whyNot = $"{Variable} names {folder}, where there is no corpus.tgz.";
            return null;
        }

        return path;
    }

    /// <summary>Unpacks an archive into a folder for the time, and reads the cases in the order of their names.</summary>
    public static async Task<IReadOnlyList<CorpusCase>> ReadAsync(string archive)
    {
        var folder = Directory.CreateTempSubdirectory("kg-corpus-");
        try
        {
            await using var packed = File.OpenRead(archive);
            await using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
            await TarFile.ExtractToDirectoryAsync(unpacked, folder.FullName, overwriteFiles: false);
            return [.. Folders(Path.Combine(folder.FullName, "corpus")).SelectMany(CasesOfSchema)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<CorpusCase> CasesOfSchema(string schemaFolder)
    {
        var schema = File.ReadAllText(Path.Combine(schemaFolder, "schema.graphqls"));
        foreach (var queryFolder in Folders(schemaFolder))
        {
            var query = File.ReadAllText(Path.Combine(queryFolder, "query.graphql"));
            var name = $"{Path.GetFileName(schemaFolder)}/{Path.GetFileName(queryFolder)}";
            var variables = Folders(queryFolder).ToList();
            if (variables.Count == 0)
            {
                yield return new CorpusCase(name, schema, query, null);
            }

            foreach (var folder in variables)
            {
                yield return new CorpusCase($"{name}/{Path.GetFileName(folder)}", schema, query, File.ReadAllText(Path.Combine(folder, "variables.json")));
            }
        }
    }

    private static IEnumerable<string> Folders(string folder) => Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal);
}
