using System.Globalization;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Where a Neo4j server listens for Bolt, and how it is spoken to.</summary>
/// <param name="Host">A name or an IP address, without brackets.</param>
/// <param name="Port">The TCP port.</param>
public sealed record BoltAddress(string Host, int Port)
{
    /// <summary>The port of Bolt where none is given.</summary>
    public const int DefaultPort = 7687;

    /// <summary>Whether the connection is encrypted.</summary>
    public BoltEncryption Encryption { get; init; }

    /// <summary>Whether the server is asked which servers of its cluster are to be used (<c>neo4j://</c>); false for this one alone (<c>bolt://</c>).</summary>
    public bool Routes { get; init; }

    private string Scheme =>
        (Routes ? "neo4j" : "bolt")
        + Encryption switch
        {
            BoltEncryption.Checked => "+s",
            BoltEncryption.AnyCertificate => "+ssc",
            _ => "",
        };

    /// <summary>Reads <c>bolt://host:port</c> or another of the six schemes; what is none throws a <see cref="BoltException"/> that says what to write.</summary>
    public static BoltAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri))
        {
            throw BoltErrors.BadAddress("can not be read");
        }

        var (name, suffix) = uri.Scheme.Split('+', 2) is [var before, var after] ? (before, after) : (uri.Scheme, "");
        if (name is not ("bolt" or "neo4j") || suffix is not ("" or "s" or "ssc"))
        {
            throw BoltErrors.BadAddress("has another scheme than `bolt://` or `neo4j://`, or these with `+s` or `+ssc` for encryption");
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

        return new BoltAddress(uri.IdnHost.Trim('[', ']'), uri.Port < 0 ? DefaultPort : uri.Port)
        {
            Encryption = suffix switch
            {
                "s" => BoltEncryption.Checked,
                "ssc" => BoltEncryption.AnyCertificate,
                _ => BoltEncryption.None,
            },
            Routes = name == "neo4j",
        };
    }

    /// <summary>Another server of the cluster, spoken to as this one; null where the text is not <c>host:port</c>.</summary>
    internal BoltAddress? Of(string server)
    {
        var colon = server.LastIndexOf(':');
        var host = (colon < 0 ? server : server[..colon]).Trim('[', ']');
        var port = DefaultPort;
        var isRead = colon < 0 || int.TryParse(server.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out port);
        return isRead && port is > 0 and <= ushort.MaxValue && Uri.CheckHostName(host) != UriHostNameType.Unknown
            ? this with { Host = host, Port = port }
            : null;
    }

    /// <summary>Host and port, without the scheme.</summary>
    internal string HostAndPort => string.Create(CultureInfo.InvariantCulture, $"{(Host.Contains(':') ? $"[{Host}]" : Host)}:{Port}");

    /// <inheritdoc/>
    public override string ToString() => $"{Scheme}://{HostAndPort}";
}
