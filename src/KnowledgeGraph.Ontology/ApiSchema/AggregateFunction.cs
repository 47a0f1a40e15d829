namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>What an aggregate says of the entries of a list, of all pages.</summary>
public enum AggregateFunction
{
    /// <summary>How many nodes there are, each once.</summary>
    CountNodes,

    /// <summary>How many relationships there are.</summary>
    CountEdges,

    /// <summary>The smallest value; for dates the first in the order of time.</summary>
    Min,

    /// <summary>The largest value; for dates the last in the order of time.</summary>
    Max,

    /// <summary>The sum, 0 where there is no value; added in the order of the ids.</summary>
    Sum,

    /// <summary>The sum divided by how many values there are; missing where there is none.</summary>
    Average,

    /// <summary>The values, each once, the smallest first.</summary>
    Distinct,

    /// <summary>How many values there are, each counted once.</summary>
    DistinctCount,
}
