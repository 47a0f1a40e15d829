using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Graph.Building;

/// <summary>Lays a graph out in columns as its rows come.</summary>
internal sealed class GraphBuilder : IGraphWriter
{
    private readonly OntologyModel _ontology;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly ChunkedList<ushort> _kindOf = new();
    private readonly FieldTableBuilder[] _records;
    private readonly FieldTableBuilder[] _kinds;
    private readonly RelationshipTableBuilder[] _relationships;
    private readonly SearchPostingsBuilder _search = new();
    private int[] _numbers = [];

    public GraphBuilder(OntologyModel ontology)
    {
        _ontology = ontology;
        _records = new FieldTableBuilder[ontology.Records.Length];
        for (var record = 0; record < _records.Length; record++)
        {
            _records[record] = new FieldTableBuilder(ontology.Records[record], this);
        }

        _kinds = [.. ontology.Kinds.Select(kind => new FieldTableBuilder(kind, this))];
        _relationships = [.. ontology.Relationships.Select(kind => new RelationshipTableBuilder(kind, this))];
    }

    /// <summary>Whether there are ids whose relationships' ids sort otherwise than they do: one that ends with a hyphen, or has two in a row.</summary>
    public bool HasOddIds { get; private set; }

    /// <inheritdoc/>
    public void Add(NodeData node)
    {
        _places.Add(node.Id, _ids.Count);
        _ids.Add(node.Id);
        _kindOf.Add((ushort)node.Kind.Index);
        _kinds[node.Kind.Index].Add(node.Values);
        _search.Add(node);
        HasOddIds |= node.Id.EndsWith('-') || node.Id.Contains("--", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Add(RelationshipData relationship) =>
        _relationships[relationship.Kind.Index].Add(relationship, _places[relationship.Source], _places[relationship.Target]);

    /// <summary>The place at which a node was taken; -1 where it was not yet.</summary>
    public int TakenPlaceOf(string id) => _places.GetValueOrDefault(id, -1);

    /// <summary>The number of the node that was taken at a place, once all nodes were taken.</summary>
    public int NumberOf(int takenPlace) => _numbers[takenPlace];

    /// <summary>The table of a type of record.</summary>
    public FieldTableBuilder RecordsOf(RecordType record) => _records[_ontology.Records.IndexOf(record)];

    /// <summary>The graph; called once.</summary>
    public EmbeddedGraph Finish(string version)
    {
        var order = SortedIds();
        _numbers = new int[order.Length];
        var ids = new TextBuilder();
        var kindOf = new ushort[order.Length];
        for (var number = 0; number < order.Length; number++)
        {
            _numbers[order[number]] = number;
            ids.Add(_ids[order[number]]);
            kindOf[number] = _kindOf[order[number]];
        }

        var rows = RowsByNumber(order);
        var kinds = new FieldTable[_kinds.Length];
        var relationships = new RelationshipTable[_relationships.Length];
        Parallel.For(0, kinds.Length, kind => kinds[kind] = _kinds[kind].Finish(rows[kind]));
        Parallel.For(0, relationships.Length, kind => relationships[kind] = _relationships[kind].Finish());
        return new EmbeddedGraph(
            _ontology,
            version,
            ids.Texts(null),
            kindOf,
            kinds,
            relationships,
            [.. _records.Select(record => record.Finish(null))],
            _search.Build(order)
        );
    }

    // Ids are ASCII, so that the ordinal order is that of their bytes.
    private int[] SortedIds()
    {
        var order = new int[_ids.Count];
        var isSorted = true;
        for (var place = 0; place < order.Length; place++)
        {
            order[place] = place;
            isSorted &= place == 0 || string.CompareOrdinal(_ids[place - 1], _ids[place]) < 0;
        }

        if (!isSorted)
        {
            Array.Sort([.. _ids], order, StringComparer.Ordinal);
        }

        return order;
    }

    // For each kind the rows in the order of their nodes; null where they were taken in it.
    private int[]?[] RowsByNumber(int[] order)
    {
        var rowOf = new int[order.Length];
        var counts = new int[_kinds.Length];
        for (var place = 0; place < rowOf.Length; place++)
        {
            rowOf[place] = counts[_kindOf[place]]++;
        }

        var rows = Array.ConvertAll(counts, count => new int[count]);
        var isSorted = Array.ConvertAll(counts, _ => true);
        Array.Clear(counts);
        foreach (var place in order)
        {
            var kind = _kindOf[place];
            var at = counts[kind]++;
            rows[kind][at] = rowOf[place];
            isSorted[kind] &= rowOf[place] == at;
        }

        return [.. rows.Select((own, kind) => isSorted[kind] ? null : own)];
    }
}
