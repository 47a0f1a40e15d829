using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>The Neo4j database that the settings name.</summary>
internal static class Neo4jDatabase
{
    /// <summary>A driver of it; nothing is connected yet.</summary>
    /// <exception cref="BoltException">The address can not be read.</exception>
    public static BoltDriver Open(SettingValues settings, string? address = null) =>
        new(
            new BoltSettings
            {
                Address = BoltAddress.Parse(address ?? settings.Get(KnownSettings.Neo4jUri)),
                User = OrNull(settings.Get(KnownSettings.Neo4jUsername)),
                Password = OrNull(settings.Get(KnownSettings.Neo4jPassword)),
                Database = OrNull(settings.Get(KnownSettings.Neo4jDatabase)),
            }
        );

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
