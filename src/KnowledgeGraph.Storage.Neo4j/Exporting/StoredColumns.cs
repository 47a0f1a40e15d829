using System.Globalization;
using System.Text;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Exporting;

/// <summary>The properties of an owner of fields as a statement returns them, and their values as seeding had them: what <c>StoredValues</c> writes, read back.</summary>
internal sealed class StoredColumns
{
    private readonly FieldOwner _owner;

    /// <param name="owner">A kind, or the properties of relationships.</param>
    /// <param name="variable">The variable of the node or relationship.</param>
    public StoredColumns(FieldOwner owner, string variable)
    {
        _owner = owner;
        Text = string.Concat(owner.Fields.SelectMany(PropertiesOf).Select(property => $", {variable}.{property}"));
    }

    /// <summary>The properties behind what the statement returns otherwise, each with a comma in front.</summary>
    public string Text { get; }

    /// <summary>Reads the values, by the fields' indexes.</summary>
    public object?[] Read(ref PackStreamReader reader)
    {
        var values = new object?[_owner.Fields.Length];
        foreach (var field in _owner.Fields)
        {
            values[field.Index] = field switch
            {
                RelationshipField => null,
                RecordsField records => ReadRecords(records, ref reader),
                { IsList: true } => ReadList(field, ref reader),
                _ => reader.TryReadNull() ? null : ReadOne(field, ref reader),
            };
        }

        return values;
    }

    private static IEnumerable<string> PropertiesOf(OntologyField field) =>
        field switch
        {
            RelationshipField => [],
            RecordsField records => records.Record.Fields.Select(part => CypherNames.RecordProperty(records, part)),
            _ => [CypherNames.Quote(field.Name)],
        };

    private static object?[]? ReadList(OntologyField field, ref PackStreamReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        var items = new object?[reader.ReadListHeader()];
        for (var item = 0; item < items.Length; item++)
        {
            items[item] = ReadOne(field, ref reader);
        }

        return items;
    }

    private static RecordData[]? ReadRecords(RecordsField field, ref PackStreamReader reader)
    {
        RecordData[]? records = null;
        foreach (var part in field.Record.Fields)
        {
            if (reader.TryReadNull())
            {
                continue;
            }

            var count = reader.ReadListHeader();
            records ??= [.. Enumerable.Range(0, count).Select(_ => new RecordData(field.Record, new object?[field.Record.Fields.Length]))];
            for (var record = 0; record < count; record++)
            {
                var text = Encoding.UTF8.GetString(reader.ReadText());
                records[record].Values[part.Index] = text.Length == 0 ? null : Parse(part, text);
            }
        }

        return records;
    }

    private static object ReadOne(OntologyField field, ref PackStreamReader reader) =>
        (field as PropertyField)?.Scalar switch
        {
            ScalarKind.Int => (int)reader.ReadInteger(),
            ScalarKind.Float => reader.ReadFloat(),
            ScalarKind.Boolean => reader.ReadBoolean(),
            ScalarKind.EdtfDate => Date(Encoding.UTF8.GetString(reader.ReadText())),
            _ => Encoding.UTF8.GetString(reader.ReadText()),
        };

    // The fields of records are kept as texts.
    private static object Parse(OntologyField field, string text) =>
        (field as PropertyField)?.Scalar switch
        {
            ScalarKind.Int => int.Parse(text, CultureInfo.InvariantCulture),
            ScalarKind.Float => double.Parse(text, CultureInfo.InvariantCulture),
            ScalarKind.Boolean => text == "true",
            ScalarKind.EdtfDate => Date(text),
            _ => text,
        };

    private static EdtfDate Date(string text) => EdtfParser.Parse(text).Date ?? throw BoltErrors.Protocol($"`{text}`, which is no date");
}
