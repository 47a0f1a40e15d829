using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>Lays a valid graph out in columns.</summary>
internal sealed class GraphBuilder
{
    private readonly GraphData _graph;
    private readonly Dictionary<string, int> _nodes;
    private readonly List<object?[]>[] _recordRows;

    private GraphBuilder(GraphData graph)
    {
        _graph = graph;
        _nodes = new Dictionary<string, int>(graph.Nodes.Length, StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            _nodes.Add(node.Id, _nodes.Count);
        }

        _recordRows = [.. graph.Ontology.Records.Select(_ => new List<object?[]>())];
    }

    public static EmbeddedGraph Build(GraphData graph) => new GraphBuilder(graph).Build();

    private EmbeddedGraph Build()
    {
        var ontology = _graph.Ontology;
        var ids = TextColumn.Of([.. _graph.Nodes.Select(node => JsonText.Encode(node.Id))]);
        var kindOf = _graph.Nodes.Select(node => (ushort)node.Kind.Index).ToArray();
        var rowsOfKind = new List<object?[]>[ontology.Kinds.Length];
        for (var kind = 0; kind < rowsOfKind.Length; kind++)
        {
            rowsOfKind[kind] = [];
        }

        foreach (var node in _graph.Nodes)
        {
            rowsOfKind[node.Kind.Index].Add(node.Values);
        }

        var kinds = ontology.Kinds.Select(kind => Table(kind, rowsOfKind[kind.Index])).ToArray();
        var byKind = _graph.Relationships.ToLookup(relationship => relationship.Kind.Index);
        var relationships = ontology.Relationships.Select(kind => Relationships(kind, [.. byKind[kind.Index]])).ToArray();

        // Nodes and relationships have handed in their records by now.
        var records = ontology.Records.Select((record, place) => Table(record, _recordRows[place])).ToArray();
        return new EmbeddedGraph(ontology, _graph.Version, ids, kindOf, kinds, relationships, records, SearchPostingsBuilder.Build(_graph));
    }

    private RelationshipTable Relationships(RelationshipKind kind, RelationshipData[] relationships)
    {
        var sources = relationships.Select(relationship => _nodes[relationship.Source]).ToArray();
        var targets = relationships.Select(relationship => _nodes[relationship.Target]).ToArray();
        return new RelationshipTable(
            TextColumn.Of([.. relationships.Select(relationship => JsonText.Encode(relationship.Id))]),
            sources,
            targets,
            Table(kind.Properties, [.. relationships.Select(relationship => relationship.Values)]),
            Adjacency.Of(sources, targets),
            Adjacency.Of(targets, sources)
        );
    }

    private FieldTable Table(FieldOwner owner, List<object?[]> rows) =>
        new(owner, [.. owner.Fields.Select(field => Column(field, [.. rows.Select(row => row[field.Index])]))]);

    private Column? Column(OntologyField field, object?[] values) =>
        field switch
        {
            PropertyField { IsList: true } => List(values),
            PropertyField property => Scalar(property, values),
            RecordsField records => Records(records, values),
            ReferenceField => References(values),
            _ => null,
        };

    private static Column Scalar(PropertyField field, object?[] values) =>
        field.Scalar switch
        {
            ScalarKind.Int => new IntColumn(
                [.. values.Select(value => value is int number ? number : 0)],
                [.. values.Select(value => value is int)]
            ),
            ScalarKind.Float => new FloatColumn([.. values.Select(value => value is double number ? number : double.NaN)]),
            ScalarKind.Boolean => new BooleanColumn(
                [.. values.Select(value => value is bool flag ? (flag ? (byte)1 : (byte)0) : BooleanColumn.Missing)]
            ),
            ScalarKind.Enum => new EnumColumn(
                [.. values.Select(value => value is string name ? (ushort)field.EnumKind!.PlaceOf(name) : EnumColumn.Missing)],
                field.EnumKind!
            ),
            ScalarKind.EdtfDate => new DateColumn(
                Texts(values),
                TextColumn.Of([.. values.Select(value => value is EdtfDate date ? JsonText.Encode(EdtfDisplay.Format(date)) : null)]),
                [.. values.Select(value => value is EdtfDate date ? date.Bounds : default)]
            ),
            _ => Texts(values),
        };

    private static TextColumn Texts(object?[] values) =>
        TextColumn.Of([.. values.Select(value => value is null ? null : new Operand(value).Json)]);

    private static ListColumn List(object?[] values)
    {
        var items = new List<byte[]?>();
        var starts = new int[values.Length];
        var ends = new int[values.Length];
        for (var row = 0; row < values.Length; row++)
        {
            starts[row] = values[row] is null ? -1 : items.Count;
            items.AddRange(((object?[]?)values[row] ?? []).Select(item => new Operand(item).Json));
            ends[row] = items.Count;
        }

        return new ListColumn(TextColumn.Of(items), starts, ends);
    }

    private RangeColumn Records(RecordsField field, object?[] values)
    {
        var table = _recordRows[_graph.Ontology.Records.IndexOf(field.Record)];
        var starts = new int[values.Length + 1];

        // A range ends where the next begins, so the rows of one column stand together.
        for (var row = 0; row < values.Length; row++)
        {
            starts[row] = table.Count;
            table.AddRange(((RecordData[]?)values[row] ?? []).Select(record => record.Values));
        }

        starts[^1] = table.Count;
        return new RangeColumn(starts, []);
    }

    private RangeColumn References(object?[] values)
    {
        var starts = new int[values.Length + 1];
        var nodes = new List<int>();
        for (var row = 0; row < values.Length; row++)
        {
            starts[row] = nodes.Count;
            switch (values[row])
            {
                case string id:
                    nodes.Add(_nodes[id]);
                    break;
                case object?[] ids:
                    nodes.AddRange(ids.Select(id => _nodes[(string)id!]));
                    break;
                default:
                    break;
            }
        }

        starts[^1] = nodes.Count;
        return new RangeColumn(starts, [.. nodes]);
    }
}
