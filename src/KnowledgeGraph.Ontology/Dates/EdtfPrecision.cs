namespace KnowledgeGraph.Ontology.Dates;

/// <summary>How finely a date is known, from finest to coarsest; qualifiers do not change it.</summary>
public enum EdtfPrecision
{
    /// <summary>The day is known: <c>1978-11-27</c>.</summary>
    Day,

    /// <summary>The month is known: <c>1978-11</c>, <c>1978-11-XX</c>.</summary>
    Month,

    /// <summary>A season, quarter, third or half of a year is known: <c>2001-21</c>.</summary>
    Season,

    /// <summary>The year is known: <c>1978</c>, <c>1978-XX</c>.</summary>
    Year,

    /// <summary>The decade is known: <c>197X</c>.</summary>
    Decade,

    /// <summary>The hundred years are known: <c>19XX</c>.</summary>
    Century,

    /// <summary>The thousand years are known: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>Not even that: <c>XXXX-12-25</c>.</summary>
    Unspecified,
}
