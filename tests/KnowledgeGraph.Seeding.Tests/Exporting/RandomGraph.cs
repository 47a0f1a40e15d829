using System.Text;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Tests.Exporting;

/// <summary>Makes graphs of any shape that an ontology without changes allows, with texts and ids that are easily written wrong.</summary>
internal sealed class RandomGraph(OntologyModel ontology, int seed)
{
    private static readonly string[] s_dates =
        ["1978-11-27", "1978-11", "1997~", "1989?", "197X", "1978/1997", "2015/..", "2001/", "../1960", "/1955", "1951-09-08/1952-04", "2004-06-XX", "-0044-03-15", "Y17E7"];

    private static readonly string[] s_texts =
        [",", "\"", "\n", "\t", ";", "\\", "\\;", "日本", "é", "e\u0301", "𝕏", "😀", "a", " b", "=1+1", "'", "`", "$", "{", "null", "\uFEFF", "\u200B", "\uFFFD", "ß", "RETURN n", "0"];

    private readonly Random _random = new(seed);
    private readonly List<NodeData> _nodes = [];
    private readonly SortedDictionary<string, RelationshipData> _relationships = new(StringComparer.Ordinal);

    public GraphData Make()
    {
        string[] ids = [.. Enumerable.Range(0, _random.Next(ontology.Kinds.Length, 12)).Select(number => Slug(number)).Distinct().Order(StringComparer.Ordinal)];
        NodeKind[] kinds = [.. ids.Select((_, place) => ontology.Kinds[place % ontology.Kinds.Length])];
        for (int place = 0; place < ids.Length; place++)
        {
            object?[] values = Values(kinds[place], field => IdOf(field.Target, ids, kinds));
            values[kinds[place].FindField("id")!.Index] = ids[place];
            _nodes.Add(new NodeData(kinds[place], ids[place], values));
        }

        foreach (NodeData node in _nodes)
        {
            foreach (RelationshipField field in node.Kind.Fields.OfType<RelationshipField>().Where(field => field.Direction == RelationshipDirection.Out))
            {
                int count = field.IsList ? _random.Next(4) : field.IsRequired ? 1 : _random.Next(2);
                for (int made = 0; made < count; made++)
                {
                    AddRelationship(node, field, ids, kinds);
                }
            }
        }

        return new GraphData(ontology, "random", [.. _nodes], [.. _relationships.Values]);
    }

    private void AddRelationship(NodeData node, RelationshipField field, string[] ids, NodeKind[] kinds)
    {
        if (IdOf(field.Target, ids, kinds) is not { } target)
        {
            return;
        }

        string? key = field.IsList && _random.Next(2) == 0 ? Slug(_random.Next(3)) : null;
        string id = field.Relationship.IdOf(node.Id, target, key);
        object?[] values = Values(field.Relationship.Properties, reference => IdOf(reference.Target, ids, kinds));
        _relationships.TryAdd(id, new RelationshipData(field.Relationship, id, node.Id, target, values));
    }

    private object?[] Values(FieldOwner owner, Func<ReferenceField, string?> referred)
    {
        object?[] values = new object?[owner.Fields.Length];
        ValidTimeFields? time = (owner as NodeType)?.ValidTime ?? (owner as PropertiesType)?.ValidTime;
        foreach (OntologyField field in owner.Fields)
        {
            // An end that might lie before its beginning would not be valid.
            if (field is RelationshipField || field == time?.To || (!field.IsRequired && _random.Next(3) == 0))
            {
                continue;
            }

            values[field.Index] = field.IsList ? Items(field, referred) : One(field, referred);
        }

        return values;
    }

    private object? Items(OntologyField field, Func<ReferenceField, string?> referred)
    {
        if (field is RecordsField records)
        {
            return Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new RecordData(records.Record, Values(records.Record, referred))).ToArray();
        }

        object[] items = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => One(field, referred)).OfType<object>()];
        return items.Length == 0 ? null : items;
    }

    private object? One(OntologyField field, Func<ReferenceField, string?> referred) => field switch
    {
        ReferenceField reference => referred(reference),
        PropertyField { Scalar: ScalarKind.Int } => _random.Next(int.MinValue, int.MaxValue),
        PropertyField { Scalar: ScalarKind.Float } => Math.Pow(10, _random.Next(-300, 300)) * (_random.NextDouble() - 0.5),
        PropertyField { Scalar: ScalarKind.Boolean } => _random.Next(2) == 0,
        PropertyField { Scalar: ScalarKind.EdtfDate } => EdtfParser.Parse(s_dates[_random.Next(s_dates.Length)]).Date,
        PropertyField { Scalar: ScalarKind.Enum, EnumKind: { } kind } => kind.Values[_random.Next(kind.Values.Length)].Name,
        PropertyField { Scalar: ScalarKind.Id } => Slug(_random.Next(100)),
        _ => Text(),
    };

    private string Text()
    {
        StringBuilder text = new();
        for (int count = _random.Next(1, 8); count > 0; count--)
        {
            text.Append(s_texts[_random.Next(s_texts.Length)]);
        }

        return string.IsNullOrWhiteSpace(text.ToString()) ? "x" : text.ToString();
    }

    private string? IdOf(NodeType type, string[] ids, NodeKind[] kinds)
    {
        string[] fitting = [.. ids.Where((_, place) => type.PossibleKinds.Contains(kinds[place]))];
        return fitting.Length == 0 ? null : fitting[_random.Next(fitting.Length)];
    }

    // Hyphens at the end and in a row: such ids sort otherwise than the ids of their relationships.
    private string Slug(int number) => $"{(char)('a' + (number % 3))}{new string('-', _random.Next(3))}{(number > 2 ? number : "")}{new string('-', _random.Next(2))}";
}
