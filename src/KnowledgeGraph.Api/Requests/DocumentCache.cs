using System.Collections.Concurrent;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Requests;

/// <summary>Parsed and validated documents by their text, with the plans made for them. Bounded by an estimate of their bytes.</summary>
/// <remarks>A look-up makes nothing new. When full, documents that were not asked for since the last round leave first.</remarks>
public sealed class DocumentCache(int maxBytes)
{
    // What is dearer than this share of the whole is not worth the room.
    private const int LargestShare = 16;

    private readonly ConcurrentDictionary<byte[], CachedDocument> _documents = new(Utf8Comparer.Instance);
    private readonly ConcurrentQueue<CachedDocument> _round = new();
    private long _bytes;

    /// <summary>How many documents are kept.</summary>
    public int Count => _documents.Count;

    /// <summary>The document of a request; null where it is not kept.</summary>
    public CachedDocument? Find(in GraphQLRequest request)
    {
        if (!_documents.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(request.DocumentKey.Span, out var document))
        {
            return null;
        }

        document.WasUsed = true;
        return document;
    }

    /// <summary>Parses and validates a document and keeps it, right or wrong.</summary>
    public CachedDocument Add(in GraphQLRequest request, ServedGraph graph, RequestLimits limits)
    {
        var key = request.DocumentKey.ToArray();
        var document = CachedDocument.Read(key, request.ReadDocument(), graph, limits);
        var cost = document.OwnCost;
        if (cost <= maxBytes / LargestShare && _documents.TryAdd(key, document))
        {
            document.Cost = cost;
            _round.Enqueue(document);
            if (Interlocked.Add(ref _bytes, cost) > maxBytes)
            {
                MakeRoom();
            }
        }

        return document;
    }

    /// <summary>Counts a plan of a kept document; false where there is no room for it.</summary>
    public bool TryCharge(CachedDocument document, long cost)
    {
        lock (document)
        {
            if (document.Cost == 0 || cost > maxBytes / LargestShare)
            {
                return false;
            }

            document.Cost += cost;
        }

        if (Interlocked.Add(ref _bytes, cost) > maxBytes)
        {
            MakeRoom();
        }

        return true;
    }

    private void MakeRoom()
    {
        while (Volatile.Read(ref _bytes) > maxBytes && _round.TryDequeue(out var oldest))
        {
            if (oldest.WasUsed)
            {
                oldest.WasUsed = false;
                _round.Enqueue(oldest);
            }
            else if (_documents.TryRemove(oldest.Key, out _))
            {
                lock (oldest)
                {
                    Interlocked.Add(ref _bytes, -oldest.Cost);
                    oldest.Cost = 0;
                }
            }
        }
    }
}
