namespace KnowledgeGraph.Ontology.Dates;

/// <summary>The ordering filters on dates; the argument is taken as a whole span.</summary>
public enum DateComparison
{
    /// <summary>lt: it ends before the argument begins.</summary>
    Before,

    /// <summary>lte: it ends no later than the argument does.</summary>
    NotAfter,

    /// <summary>gt: it starts after the argument has ended.</summary>
    After,

    /// <summary>gte: it starts no earlier than the argument does.</summary>
    NotBefore,
}
