using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Text;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>The properties under which nodes and relationships are kept.</summary>
internal static class StoredValues
{
    // After every day, also after an open end: what still holds ends later than any date that is asked about.
    private const long Still = long.MaxValue;

    /// <summary>The properties of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="timelineDate">The name of the date by which a timeline places nodes; null where the ontology has none.</param>
    public static Dictionary<string, object?> Of(NodeData node, string? timelineDate)
    {
        var values = Fields(node.Kind.Fields, node.Values);
        values["id"] = node.Id;
        values[CypherNames.Kind] = node.Kind.Name;
        if (node.Kind.ValidTime is { } time)
        {
            var date = timelineDate is not null && node.Kind.FindField(timelineDate) is { } field ? node.Values[field.Index] as EdtfDate : null;
            AddTime(values, BoundsOf(node.Values, time.From) ?? ValidTime.UnrecordedStart(date?.Bounds), BoundsOf(node.Values, time.To));
        }

        return values;
    }

    /// <summary>The properties of a relationship.</summary>
    public static Dictionary<string, object?> Of(RelationshipData relationship)
    {
        var values = Fields(relationship.Kind.Properties.Fields, relationship.Values);
        values["id"] = relationship.Id;
        if (relationship.Kind.Properties.ValidTime is { } time)
        {
            AddTime(values, BoundsOf(relationship.Values, time.From), BoundsOf(relationship.Values, time.To));
        }

        return values;
    }

    /// <summary>The property keys under which a field is kept.</summary>
    public static IEnumerable<string> KeysOf(OntologyField field) =>
        field switch
        {
            PropertyField { Scalar: ScalarKind.EdtfDate, IsList: false } => CypherNames.DaySuffixes.Select(suffix => field.Name + suffix).Prepend(field.Name),
            PropertyField { Scalar: ScalarKind.String, IsList: false } => [field.Name, field.Name + CypherNames.FoldedSuffix],
            RecordsField records => records.Record.Fields.Select(part => $"{field.Name}_{part.Name}"),
            RelationshipField => [],
            _ => [field.Name],
        };

    private static EdtfBounds? BoundsOf(object?[] values, PropertyField field) => (values[field.Index] as EdtfDate)?.Bounds;

    private static void AddTime(Dictionary<string, object?> values, EdtfBounds? from, EdtfBounds? to)
    {
        values["_from_es"] = from?.EarliestStart ?? EdtfBounds.OpenStart;
        values["_from_ls"] = from?.LatestStart ?? EdtfBounds.OpenStart;
        values["_to_es"] = to?.EarliestStart ?? Still;
        values["_to_ls"] = to?.LatestStart ?? Still;
    }

    private static Dictionary<string, object?> Fields(ImmutableArray<OntologyField> fields, object?[] values)
    {
        var stored = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            switch (values[field.Index])
            {
                case null:
                    break;
                case EdtfDate date:
                    AddDate(stored, field.Name, date);
                    break;
                case RecordData[] records:
                    AddRecords(stored, (RecordsField)field, records);
                    break;
                case object?[] items:
                    stored[field.Name] = items.Select(Plain).ToArray();
                    break;
                case string text when field is PropertyField { Scalar: ScalarKind.String }:
                    stored[field.Name] = text;
                    stored[field.Name + CypherNames.FoldedSuffix] = CaseFolding.Fold(text);
                    break;
                case var value:
                    stored[field.Name] = value;
                    break;
            }
        }

        return stored;
    }

    private static void AddDate(Dictionary<string, object?> stored, string name, EdtfDate date)
    {
        stored[name] = date.Text;
        stored[name + CypherNames.DaySuffixes[0]] = date.Bounds.EarliestStart;
        stored[name + CypherNames.DaySuffixes[1]] = date.Bounds.LatestStart;
        stored[name + CypherNames.DaySuffixes[2]] = date.Bounds.EarliestEnd;
        stored[name + CypherNames.DaySuffixes[3]] = date.Bounds.LatestEnd;
    }

    private static void AddRecords(Dictionary<string, object?> stored, RecordsField field, RecordData[] records)
    {
        foreach (var part in field.Record.Fields)
        {
            stored[$"{field.Name}_{part.Name}"] = records.Select(record => Text(record.Values[part.Index])).ToArray<object?>();
        }
    }

    private static object? Plain(object? item) => item is EdtfDate date ? date.Text : item;

    private static string Text(object? value) =>
        value switch
        {
            null => string.Empty,
            EdtfDate date => date.Text,
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
