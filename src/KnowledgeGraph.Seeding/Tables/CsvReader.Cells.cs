using System.Buffers;

namespace KnowledgeGraph.Seeding.Tables;

// The cells of a row, and the piece of the file in which they stand.
internal sealed partial class CsvReader
{
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';

    private static readonly SearchValues<byte> s_endsOfPlainCell = SearchValues.Create(",\"\n\r"u8);
    private static readonly SearchValues<byte> s_endsOfCell = SearchValues.Create(",\n\r"u8);

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
}
