namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The fields of the bounds of a date.</summary>
public enum BoundsField
{
    /// <summary>The first day on which it may have begun.</summary>
    EarliestStart,

    /// <summary>The last day on which it may have begun.</summary>
    LatestStart,

    /// <summary>The first day on which it may have ended.</summary>
    EarliestEnd,

    /// <summary>The last day on which it may have ended.</summary>
    LatestEnd,

    /// <summary>How exactly it is known.</summary>
    Precision,

    /// <summary>Whether its start is open.</summary>
    StartOpen,

    /// <summary>Whether its start is unknown.</summary>
    StartUnknown,

    /// <summary>Whether its end is open.</summary>
    EndOpen,

    /// <summary>Whether its end is unknown.</summary>
    EndUnknown,

    /// <summary>Whether it is approximate.</summary>
    Approximate,

    /// <summary>Whether it is uncertain.</summary>
    Uncertain,

    /// <summary>The date, to be shown.</summary>
    Display,
}
