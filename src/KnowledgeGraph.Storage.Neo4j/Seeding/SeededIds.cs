using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>The ids of all that a seed holds, as hashes: millions fit into memory, and two that are the same do not happen.</summary>
internal sealed class SeededIds
{
    private readonly HashSet<UInt128> _hashes = [];

    public void Add(string id) => _hashes.Add(HashOf(Encoding.UTF8.GetBytes(id)));

    public bool Contains(ReadOnlySpan<byte> idUtf8) => _hashes.Contains(HashOf(idUtf8));

    private static UInt128 HashOf(ReadOnlySpan<byte> idUtf8)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(idUtf8, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
