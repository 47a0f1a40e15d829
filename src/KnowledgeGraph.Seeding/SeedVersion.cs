using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Seeding;

/// <summary>The version of a graph: a hash of its ontology's version and of the seed files' names and bytes.</summary>
public static class SeedVersion
{
    private const int Digits = 16;
    private const int BufferBytes = 128 * 1024;

    /// <summary>Sixteen hexadecimal digits; the order in which the files are given does not matter.</summary>
    public static string Of(string ontologyVersion, IEnumerable<SeedFile> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[BufferBytes];
        Append(hash, Encoding.UTF8.GetBytes(ontologyVersion));
        foreach (SeedFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(BitConverter.GetBytes(file.Length));
            using Stream stream = file.Open();
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    // The length keeps the end of one piece from passing for the start of the next.
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
        hash.AppendData(bytes);
    }
}
