namespace KnowledgeGraph.Ontology.Dates;

/// <summary>How an item lies to a range of days.</summary>
public enum DateRelation
{
    /// <summary>It has a day in the range: start &lt;= range.end and end &gt;= range.start.</summary>
    Overlaps,

    /// <summary>All of it lies in the range: start &gt;= range.start and end &lt;= range.end.</summary>
    Within,
}
