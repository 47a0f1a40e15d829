using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Tables;

/// <summary>Writes a response that ran without errors as a table in CSV: a row of names, then a row for each entry of the list.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc4180: UTF-8, lines end with CR LF. A missing value is an empty field.</remarks>
public sealed class TableWriter(TableShape shape, ReadOnlyMemory<byte> response, JsonBuffer output)
{
    // The reader keeps a bit per level and does not recurse; the response is ours.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    private readonly Cell[] _cells = new Cell[shape.Columns.Length];

    /// <summary>Writes the table; false where it has more bytes than the limit.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public bool Write(int maxBytes, CancellationToken cancellation)
    {
        WriteNames();
        var reader = new Utf8JsonReader(response.Span, Options);
        reader.Read();
        if (!TryEnter(ref reader, "data"))
        {
            return true;
        }

        foreach (var name in shape.Path)
        {
            if (!TryEnter(ref reader, name))
            {
                return true;
            }
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Clear(_cells);
            ReadPart(ref reader, shape.Row);
            WriteRow();
            if (output.Length > maxBytes)
            {
                return false;
            }
        }

        return true;
    }

    // From an object to the value of one of its names; false where that is null.
    private static bool TryEnter(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(name);
            reader.Read();
            if (isIt)
            {
                return reader.TokenType != JsonTokenType.Null;
            }

            reader.Skip();
        }

        return false;
    }

    // As deep as the selection, which has a limit.
    private void ReadPart(ref Utf8JsonReader reader, TablePart part)
    {
        if (part.Column >= 0)
        {
            var (kind, start) = (reader.TokenType, (int)reader.TokenStartIndex);
            reader.Skip();
            _cells[part.Column] = new Cell(kind, start, (int)reader.BytesConsumed - start);
            return;
        }

        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        var at = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var inner = Find(ref reader, part, ref at);
            reader.Read();
            ReadPart(ref reader, inner);
        }
    }

    // The names mostly come in the order of the columns.
    private static TablePart Find(ref Utf8JsonReader reader, TablePart part, ref int at)
    {
        for (var tried = 0; tried < part.Parts.Length; tried++)
        {
            var (name, inner) = part.Parts[at];
            at = at + 1 == part.Parts.Length ? 0 : at + 1;
            if (reader.ValueTextEquals(name))
            {
                return inner;
            }
        }

        throw new InvalidOperationException("The response has a name that was not selected.");
    }

    private void WriteNames()
    {
        for (var at = 0; at < shape.Columns.Length; at++)
        {
            output.Write(at > 0 ? ","u8 : ""u8);
            foreach (var character in shape.Columns[at])
            {
                output.Write((byte)character);
            }
        }

        output.Write("\r\n"u8);
    }

    private void WriteRow()
    {
        // A line with nothing on it is no row to many readers.
        if (_cells is [{ IsMissing: true }])
        {
            CsvField.WriteEmptyText(output);
        }
        else
        {
            for (var at = 0; at < _cells.Length; at++)
            {
                output.Write(at > 0 ? ","u8 : ""u8);
                Write(_cells[at]);
            }
        }

        output.Write("\r\n"u8);
    }

    private void Write(in Cell cell)
    {
        if (cell.IsMissing)
        {
            return;
        }

        var json = response.Span.Slice(cell.Start, cell.Length);
        if (cell.Kind is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
        {
            output.Write(json);
        }
        else if (cell.Kind != JsonTokenType.String)
        {
            CsvField.WriteText(json, output);
        }
        else if (!json.Contains((byte)'\\'))
        {
            CsvField.WriteText(json[1..^1], output);
        }
        else
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var text = new byte[json.Length];
            CsvField.WriteText(text.AsSpan(0, reader.CopyString(text)), output);
        }
    }

    // A value's place in the response.
    private readonly record struct Cell(JsonTokenType Kind, int Start, int Length)
    {
        public bool IsMissing => Kind is JsonTokenType.None or JsonTokenType.Null;
    }
}
