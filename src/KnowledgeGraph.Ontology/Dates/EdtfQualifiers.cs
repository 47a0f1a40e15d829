namespace KnowledgeGraph.Ontology.Dates;

/// <summary>The doubts about one component of a date; <c>%</c> is both.</summary>
[Flags]
internal enum EdtfQualifiers : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
