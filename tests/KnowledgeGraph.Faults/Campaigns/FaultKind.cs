namespace KnowledgeGraph.Faults.Campaigns;

/// <summary>Where in the life of a connection something goes wrong.</summary>
public enum FaultPhase
{
    /// <summary>Before the first byte.</summary>
    Connect,

    /// <summary>Instead of the version.</summary>
    Handshake,

    /// <summary>Instead of the answer to HELLO.</summary>
    Hello,

    /// <summary>Instead of the answer to LOGON.</summary>
    Logon,

    /// <summary>Instead of the answer to RUN.</summary>
    Run,

    /// <summary>Instead of the answer to PULL.</summary>
    Pull,

    /// <summary>Instead of the answer to COMMIT.</summary>
    Commit,
}

/// <summary>What goes wrong.</summary>
public enum FaultKind
{
    /// <summary>The connection is reset.</summary>
    BreakOff,

    /// <summary>The connection is closed in order.</summary>
    Close,

    /// <summary>Nothing more is sent, and nothing closed.</summary>
    Stall,

    /// <summary>The sending side is closed, the other one not.</summary>
    HalfClose,

    /// <summary>Half of the answer, then the end.</summary>
    Truncate,

    /// <summary>Half of the answer, then nothing.</summary>
    TruncateAndStall,

    /// <summary>Keep-alives, and nothing else.</summary>
    Noops,

    /// <summary>One byte after the other of an answer that does not end.</summary>
    Drip,

    /// <summary>Bytes by chance.</summary>
    Garbage,

    /// <summary>A chunk that is longer than what comes.</summary>
    WrongLength,

    /// <summary>A map that claims four thousand million entries.</summary>
    HugeClaim,

    /// <summary>Lists in lists in lists.</summary>
    DeepNesting,

    /// <summary>A message that may not come here.</summary>
    OutOfOrder,

    /// <summary>A version, or a manifest, that can not be.</summary>
    LieAboutVersion,

    /// <summary>A failure in order, that may pass.</summary>
    Failure,
}
