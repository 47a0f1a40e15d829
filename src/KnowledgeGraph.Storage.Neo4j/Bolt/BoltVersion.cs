using System.Globalization;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>A version of the protocol, and what depends on it.</summary>
internal readonly record struct BoltVersion(byte Major, byte Minor)
{
    /// <summary>Whether credentials have a message of their own (from 5.1 on).</summary>
    public bool HasLogon => Minor >= 1;

    /// <summary>Whether HELLO may say which program speaks (from 5.3 on).</summary>
    public bool HasBoltAgent => Minor >= 3;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
