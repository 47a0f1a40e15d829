using System.Globalization;
using System.Text;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Tables;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Exporting;

/// <summary>Writes one table: what <c>TableReader</c> reads.</summary>
internal sealed class TableWriter : IDisposable
{
    private const int BufferChars = 16 * 1024;

    private readonly StreamWriter _writer;
    private readonly BoundColumn[] _columns;

    private TableWriter(Stream stream, string[] roles, FieldOwner owner)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(false), BufferChars) { NewLine = "\n" };
        _columns =
        [
            .. owner.Fields.Where(field => owner is PropertiesType || field.Name != TableHeader.IdField)
                .SelectMany(BoundColumn.NamesOf)
                .Select((name, place) => BoundColumn.Of(owner, new TableColumn(roles.Length + place, name, "", default))!),
        ];
        WriteRow([.. roles, .. _columns.Select(column => $"{column.Column.Name}:{column.Types.First()}")]);
    }

    public static TableWriter OfNodes(Stream stream, NodeKind kind) =>
        new(stream, [$"{TableHeader.IdField}:{TableHeader.Id}", $":{TableHeader.Label}"], kind);

    public static TableWriter OfRelationships(Stream stream, RelationshipKind kind) =>
        new(stream, [$":{TableHeader.Start}", $":{TableHeader.End}", $":{TableHeader.Type}", TableHeader.KeyColumn], kind.Properties);

    /// <summary>Writes a row: the cells of the roles, then the values.</summary>
    public void Add(ReadOnlySpan<string> roles, object?[] values)
    {
        string[] cells = new string[roles.Length + _columns.Length];
        roles.CopyTo(cells);
        for (int place = 0; place < _columns.Length; place++)
        {
            BoundColumn column = _columns[place];
            cells[roles.Length + place] = values[column.Field.Index] switch
            {
                null => "",
                RecordData[] records => ListCell.Join(records.Select(record => Text(record.Values[column.Part.Index]))),
                object?[] items => ListCell.Join(items.Select(Text)),
                object value => Text(value),
            };
        }

        WriteRow(cells);
    }

    public void Dispose() => _writer.Dispose();

    private void WriteRow(string[] cells)
    {
        for (int place = 0; place < cells.Length; place++)
        {
            if (place > 0)
            {
                _writer.Write(',');
            }

            string cell = cells[place];
            if (cell.AsSpan().IndexOfAny(",\"\n\r") < 0)
            {
                _writer.Write(cell);
            }
            else
            {
                _writer.Write('"');
                _writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
                _writer.Write('"');
            }
        }

        _writer.Write('\n');
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        EdtfDate date => date.Text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
