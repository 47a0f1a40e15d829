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

    /// <summary>The shortest text; of several, the first in their order.</summary>
    Shortest,

    /// <summary>The longest text; of several, the first in their order.</summary>
    Longest,

    /// <summary>The length of the shortest text, in characters (code points).</summary>
    ShortestLength,

    /// <summary>The length of the longest text.</summary>
    LongestLength,

    /// <summary>The sum of the lengths divided by how many texts there are.</summary>
    AverageLength,
}

/// <summary>What an aggregate gives.</summary>
public enum AggregateResult
{
    /// <summary>A value of the property's own type.</summary>
    Value,

    /// <summary>All such values.</summary>
    Values,

    /// <summary>A whole number.</summary>
    Int,

    /// <summary>A number.</summary>
    Float,
}
