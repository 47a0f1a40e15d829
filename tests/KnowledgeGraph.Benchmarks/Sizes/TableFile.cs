using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Sizes;

/// <summary>Writes a table of CSV.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly StreamWriter _writer;

    public TableFile(string folder, string name, string header)
    {
        _writer = new StreamWriter(Path.Combine(folder, name + ".csv"), false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        _writer.WriteLine(header);
    }

    public void Row(params ReadOnlySpan<object?> cells)
    {
        for (var place = 0; place < cells.Length; place++)
        {
            if (place > 0)
            {
                _writer.Write(',');
            }

            var text = Convert.ToString(cells[place], CultureInfo.InvariantCulture) ?? string.Empty;
            _writer.Write(text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        _writer.WriteLine();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
