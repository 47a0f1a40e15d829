using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Storage;

/// <summary>How surely something holds, as JSON, the same from every store.</summary>
public static class MatchJson
{
    /// <summary>The enum value, quoted.</summary>
    public static ReadOnlySpan<byte> Of(DateMatch? match) => match == DateMatch.Definitely ? "\"DEFINITELY\""u8 : "\"POSSIBLY\""u8;
}
