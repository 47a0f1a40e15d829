using System.Globalization;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Where a Neo4j server listens for Bolt.</summary>
/// <param name="Host">A name or an IP address, without brackets.</param>
/// <param name="Port">The TCP port.</param>
public sealed record BoltAddress(string Host, int Port)
{
    /// <summary>The port of Bolt where none is given.</summary>
    public const int DefaultPort = 7687;

    private static readonly string[] Later = ["bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Reads <c>bolt://host:port</c>; what is none throws a <see cref="BoltException"/> that says what to write.</summary>
    public static BoltAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri))
        {
            throw BoltErrors.BadAddress("can not be read");
        }

        if (Later.Contains(uri.Scheme))
        {
            throw BoltErrors.SchemeNotServed(uri.Scheme);
        }

        if (uri.Scheme != "bolt")
        {
            throw BoltErrors.BadAddress("has another scheme than `bolt://`");
        }

        // The text itself is not repeated: it may hold a password.
        if (uri.UserInfo.Length > 0)
        {
            throw BoltErrors.BadAddress("holds a user or password; they have settings of their own");
        }

        if (uri.AbsolutePath.Length > 1 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw BoltErrors.BadAddress("goes on after the port; the database has a setting of its own");
        }

        if (uri.Host.Length == 0 || uri.Port == 0)
        {
            throw BoltErrors.BadAddress("has no host or no port");
        }

        return new BoltAddress(uri.IdnHost.Trim('[', ']'), uri.Port < 0 ? DefaultPort : uri.Port);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"bolt://{(Host.Contains(':') ? $"[{Host}]" : Host)}:{Port}");
}
