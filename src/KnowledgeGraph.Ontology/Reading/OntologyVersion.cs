using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>The version of an ontology: a hash of its files, whatever order they were given in.</summary>
internal static class OntologyVersion
{
    private const int Digits = 16;

    /// <summary>Sixteen hexadecimal digits over the files' names and texts.</summary>
    public static string Of(IEnumerable<OntologyFile> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (OntologyFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            // Line endings may change on the way through version control; they mean nothing.
            Append(hash, Path.GetFileName(file.Path));
            Append(hash, file.Text.ReplaceLineEndings("\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    private static void Append(IncrementalHash hash, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.LongLength));
        hash.AppendData(bytes);
    }
}
