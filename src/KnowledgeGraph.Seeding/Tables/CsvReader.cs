using System.Buffers;
using System.Text;
using System.Text.Unicode;
using KnowledgeGraph.Seeding.Reading;

namespace KnowledgeGraph.Seeding.Tables;

/// <summary>Reads CSV as RFC 4180 has it, in UTF-8, row by row: of the file only a piece stands in memory.</summary>
/// <remarks>
/// A row ends with a line feed, a carriage return or both; a byte order mark is skipped; so are empty lines. A cell in quotation marks may hold
/// commas, line breaks and doubled quotation marks. A row with a problem is whole where it can be: reading goes on behind it.
/// </remarks>
internal sealed partial class CsvReader(Stream stream, int maxRowBytes)
{
    private readonly List<Cell> _cells = [];
    private byte[] _buffer = new byte[256 * 1024];
    private int _row;
    private int _filled;
    private int _next;
    private int _line = 1;
    private int _lines;
    private bool _isAtEnd;
    private bool _isTooLong;
    private bool _isStopped;
    private bool _isBegun;

    // Places are counted from the row's beginning, so that they stay when the row moves in the buffer.
    private readonly record struct Cell(int Start, int Length, int RawStart, int Lines, bool IsQuoted, bool IsEscaped);

    /// <summary>How many cells the row has.</summary>
    public int Count => _cells.Count;

    /// <summary>What is wrong with the row; null where it is in order.</summary>
    public CsvProblem? Problem { get; private set; }

    /// <summary>Reads the next row; false at the end.</summary>
    public bool Read()
    {
        SkipByteOrderMark();
        do
        {
            _row += _next;
            _line += _lines;
            _next = 0;
            _lines = 0;
            _cells.Clear();
            Problem = null;
            if (_isStopped || !Has(0))
            {
                return false;
            }

            int at = 0;
            while (ReadCell(ref at))
            {
            }

            _next = at;
        }
        while (_cells is [{ Length: 0, IsQuoted: false }] && Problem is null);

        CheckLength();
        CheckUtf8();
        return true;
    }

    /// <summary>Whether a cell holds nothing.</summary>
    public bool IsEmpty(int cell) => _cells[cell].Length == 0;

    /// <summary>A cell's bytes, in which quotation marks are still doubled.</summary>
    public ReadOnlySpan<byte> Raw(int cell) => _buffer.AsSpan(_row + _cells[cell].Start, _cells[cell].Length);

    /// <summary>A cell's text; a line break in it is one line feed.</summary>
    public string Text(int cell)
    {
        string text = Encoding.UTF8.GetString(Raw(cell));
        text = _cells[cell].IsEscaped ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
        return _cells[cell].IsQuoted && text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
    }

    /// <summary>Where a cell begins.</summary>
    public SeedPlace PlaceOf(int cell) => PlaceOf(_cells[cell].RawStart, _cells[cell].Lines);

    /// <summary>Where the row begins.</summary>
    public SeedPlace Place => new(_line, 1);

    private void SkipByteOrderMark()
    {
        if (!_isBegun)
        {
            _isBegun = true;
            _row = Has(2) && _buffer.AsSpan(0, 3).SequenceEqual("\uFEFF"u8) ? 3 : 0;
        }
    }

    private void CheckLength()
    {
        if (_isTooLong || _next > maxRowBytes)
        {
            string message = $"The row has more than {maxRowBytes:N0} bytes; the file is not read further. Is a quotation mark not closed?";
            Problem = new CsvProblem(SeedMistakeCodes.TooLarge, Place, "", message);
            _isStopped = true;
        }
    }

    private void CheckUtf8()
    {
        ReadOnlySpan<byte> row = _buffer.AsSpan(_row, _next);
        if (!Utf8.IsValid(row))
        {
            int at = 0;
            while (Rune.DecodeFromUtf8(row[at..], out _, out int length) == OperationStatus.Done)
            {
                at += length;
            }

            SeedPlace place = PlaceOf(at, row[..at].Count((byte)'\n'));
            Problem = new CsvProblem(SeedMistakeCodes.NotUtf8, place, $"0x{row[at]:X2}", "These bytes are not UTF-8; the row is not read.");
        }
    }

    private void Report(int at, string message) => Report(at, _lines, message);

    private void Report(int at, int lines, string message) =>
        Problem ??= new CsvProblem(SeedMistakeCodes.CsvSyntax, PlaceOf(at, lines), "\"", message);

    // Columns are counted in UTF-16 code units, as editors and the other mistakes do.
    private SeedPlace PlaceOf(int at, int lines)
    {
        ReadOnlySpan<byte> before = _buffer.AsSpan(_row, at);
        return new SeedPlace(_line + lines, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}
