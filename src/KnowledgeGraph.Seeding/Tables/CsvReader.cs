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
internal sealed class CsvReader(Stream stream, int maxRowBytes)
{
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';

    private static readonly SearchValues<byte> s_endsOfPlainCell = SearchValues.Create(",\"\n\r"u8);
    private static readonly SearchValues<byte> s_endsOfCell = SearchValues.Create(",\n\r"u8);

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

    // The cell that begins at a place; true where another one follows in the row.
    private bool ReadCell(ref int at)
    {
        if (Has(at) && At(at) == Quote)
        {
            ReadQuoted(ref at);
        }
        else
        {
            ReadPlain(ref at);
        }

        if (!Has(at))
        {
            return false;
        }

        byte end = At(at++);
        if (end == Comma)
        {
            return true;
        }

        at += end == '\r' && Has(at) && At(at) == '\n' ? 1 : 0;
        _lines++;
        return false;
    }

    private void ReadPlain(ref int at)
    {
        int start = at;
        at = Find(s_endsOfPlainCell, at);
        if (Has(at) && At(at) == Quote)
        {
            Report(at, "A quotation mark stands in a cell that does not begin with one: such a cell stands in quotation marks, and those in it are doubled.");
            at = Find(s_endsOfCell, at);
        }

        _cells.Add(new Cell(start, at - start, start, _lines, false, false));
    }

    private void ReadQuoted(ref int at)
    {
        int start = at++;
        int lines = _lines;
        bool isEscaped = false;
        while (true)
        {
            at = FindQuote(at);
            if (!Has(at))
            {
                Report(start, lines, "This quotation mark is never closed; the file is not read further.");
                _isStopped = true;
                _cells.Add(new Cell(start + 1, at - start - 1, start, lines, true, isEscaped));
                return;
            }

            if (!Has(at + 1) || At(at + 1) != Quote)
            {
                break;
            }

            isEscaped = true;
            at += 2;
        }

        _cells.Add(new Cell(start + 1, at - start - 1, start, lines, true, isEscaped));
        at++;
        if (Has(at) && At(at) is not (Comma or (byte)'\n' or (byte)'\r'))
        {
            Report(at, "Behind the closing quotation mark the cell ends: expected a comma or the end of the row.");
            at = Find(s_endsOfCell, at);
        }
    }

    private int Find(SearchValues<byte> ends, int at)
    {
        while (true)
        {
            int found = _buffer.AsSpan(_row + at, _filled - _row - at).IndexOfAny(ends);
            if (found >= 0)
            {
                return at + found;
            }

            at = _filled - _row;
            if (!Fill())
            {
                return at;
            }
        }
    }

    private int FindQuote(int at)
    {
        while (true)
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_row + at, _filled - _row - at);
            int found = rest.IndexOf(Quote);
            _lines += (found < 0 ? rest : rest[..found]).Count((byte)'\n');
            if (found >= 0)
            {
                return at + found;
            }

            at = _filled - _row;
            if (!Fill())
            {
                return at;
            }
        }
    }

    private bool Has(int at) => _row + at < _filled || Fill(at);

    private byte At(int at) => _buffer[_row + at];

    private bool Fill(int at)
    {
        while (_row + at >= _filled)
        {
            if (!Fill())
            {
                return false;
            }
        }

        return true;
    }

    // Reads more behind what is there; false at the end of the file and where the row would be too long.
    private bool Fill()
    {
        if (_isAtEnd || _isTooLong)
        {
            return false;
        }

        int used = _filled - _row;
        if (used > maxRowBytes)
        {
            _isTooLong = true;
            return false;
        }

        if (_row > 0)
        {
            _buffer.AsSpan(_row, used).CopyTo(_buffer);
            (_row, _filled) = (0, used);
        }

        if (_filled == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = stream.Read(_buffer, _filled, _buffer.Length - _filled);
        _filled += read;
        _isAtEnd = read == 0;
        return !_isAtEnd;
    }

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
