namespace KnowledgeGraph.Ontology.Dates;

/// <summary>How sure a relation between dates is.</summary>
public enum DateMatch
{
    /// <summary>It holds whatever the true days are.</summary>
    Definitely,

    /// <summary>It holds for some of the days that may be the true ones.</summary>
    Possibly,
}
