using KnowledgeGraph.Storage.InMemory.Snapshot;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>Keeps the postings of a search in a snapshot.</summary>
internal static class SearchSnapshot
{
    public static SearchPostings Load(SnapshotReader reader) =>
        new(
            reader.Array<byte>(),
            reader.Array<int>(),
            reader.Array<ushort>(),
            reader.Array<byte>(),
            reader.Array<int>(),
            reader.Array<byte>(),
            reader.Array<int>()
        );

    public static void Save(SearchPostings postings, SnapshotWriter writer)
    {
        writer.Array(postings.Words);
        writer.Array(postings.WordStarts);
        writer.Array(postings.Rarities);
        writer.Array(postings.Entries);
        writer.Array(postings.EntryStarts);
        writer.Array(postings.Places);
        writer.Array(postings.PlaceStarts);
    }
}
