using System.Collections.Concurrent;
using System.Globalization;

namespace KnowledgeGraph.Faults.Routing;

/// <summary>Servers that know each other, as far as a script says so.</summary>
internal sealed class FakeCluster : IAsyncDisposable
{
    public Dictionary<string, FakeMember> Members { get; } = [];

    /// <summary>Who was asked for a table, oldest first.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The bookmarks that the last statement brought.</summary>
    public string Saw { get; set; } = "nothing";

    public void Add(string name)
    {
        var member = new FakeMember(name, this);
        member.Start();
        Members.Add(name, member);
    }

    /// <summary>The members that a word names: names with commas between, or <c>*</c>.</summary>
    public IEnumerable<FakeMember> Of(string names) => names == "*" ? Members.Values : names.Split(',').Select(name => Members[name]);

    /// <summary>A table as a member gives it, from words such as <c>ttl=300 route=a,b read=b write=a</c>.</summary>
    public Dictionary<string, object?> Table(IEnumerable<string> words)
    {
        var parts = words.Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var servers = new List<object?>();
        foreach (var (role, key) in (ReadOnlySpan<(string, string)>)[("ROUTE", "route"), ("READ", "read"), ("WRITE", "write")])
        {
            var names = parts.GetValueOrDefault(key, "").Split(',', StringSplitOptions.RemoveEmptyEntries);
            servers.Add(new Dictionary<string, object?> { ["role"] = role, ["addresses"] = names.Select(AddressOf).ToArray() });
        }

        return new Dictionary<string, object?> { ["ttl"] = long.Parse(parts["ttl"], CultureInfo.InvariantCulture), ["servers"] = servers };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var member in Members.Values)
        {
            await member.DisposeAsync();
        }
    }

    private string AddressOf(string name) =>
        Members.TryGetValue(name, out var member) ? string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{member.Address.Port}") : name;
}
