namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Spans of the calendar into which dates are sorted.</summary>
public enum DateBucket
{
    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years that share all digits but the last: 1970 to 1979.</summary>
    Decade,

    /// <summary>A hundred years that share all digits but the last two: 1900 to 1999.</summary>
    Century,
}
