using System.Globalization;

namespace KnowledgeGraph.Faults.Proxy;

/// <summary>What a proxy does to a connection.</summary>
public enum ProxyFaultKind
{
    /// <summary>Resets both sides.</summary>
    Cut,

    /// <summary>Passes nothing more on, and closes nothing.</summary>
    Stall,

    /// <summary>Closes the direction and lets the other one go on.</summary>
    HalfClose,

    /// <summary>Changes a byte.</summary>
    Change,

    /// <summary>Leaves bytes out.</summary>
    Skip,

    /// <summary>Puts bytes in.</summary>
    Insert,
}

/// <summary>What goes wrong in a connection, in which direction and at which byte.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="FromServer">Whether it is in what the server sends.</param>
/// <param name="At">The byte, counted from 0 in that direction.</param>
public sealed record ProxyFault(ProxyFaultKind Kind, bool FromServer, int At)
{
    // An exchange of the campaign is about that long in each direction.
    private const int MostBytes = 420;

    /// <summary>One by chance.</summary>
    public static ProxyFault Random(Random random) =>
        new(Enum.GetValues<ProxyFaultKind>()[random.Next(6)], random.Next(4) != 0, random.Next(random.Next(2) == 0 ? 60 : MostBytes));

    /// <summary>Whether bytes become others, which a plain connection can not always notice.</summary>
    public bool Changes => Kind is ProxyFaultKind.Change or ProxyFaultKind.Skip or ProxyFaultKind.Insert;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} at byte {At} from the {(FromServer ? "server" : "client")}");
}
