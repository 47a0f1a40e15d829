using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Graph.Building;

/// <summary>Builds texts, and everything else that is kept as JSON.</summary>
internal sealed class TextBuilder : ColumnBuilder
{
    // Most texts are short and have nothing to escape.
    private const int ShortLength = 200;

    private readonly ChunkedList<byte> _json = new();
    private readonly ChunkedList<int> _ends = new();

    /// <summary>How many rows were taken.</summary>
    public int Count => _ends.Count;

    public override void Add(object? value)
    {
        if (value is string { Length: <= ShortLength } text && text.AsSpan().IndexOfAny(JsonText.MustEscape) < 0)
        {
            Span<byte> utf8 = stackalloc byte[(ShortLength * 3) + 2];
            var length = Encoding.UTF8.GetBytes(text, utf8[1..]) + 2;
            utf8[0] = utf8[length - 1] = (byte)'"';
            _json.AddRange(utf8[..length]);
        }
        else if (value is not null)
        {
            using var buffer = new JsonBuffer(256);
            Write(value, buffer);
            _json.AddRange(buffer.Written.Span);
        }

        _ends.Add(_json.Count);
    }

    public override Column Finish(int[]? order) => Texts(order);

    /// <summary>The column, its rows in the order of the places.</summary>
    public TextColumn Texts(int[]? order)
    {
        var starts = new int[_ends.Count + 1];
        var json = new byte[_json.Count];
        for (var row = 0; row < _ends.Count; row++)
        {
            var place = order is null ? row : order[row];
            var start = StartOf(place);
            var length = _ends[place] - start;
            starts[row + 1] = starts[row] + length;
            _json.CopyTo(start, json.AsSpan(starts[row], length));
        }

        return new TextColumn(json, starts);
    }

    /// <summary>Compares the JSON of two rows by their bytes.</summary>
    public int Compare(int left, int right)
    {
        var (leftStart, rightStart) = (StartOf(left), StartOf(right));
        var (leftLength, rightLength) = (_ends[left] - leftStart, _ends[right] - rightStart);
        var both = new byte[leftLength + rightLength];
        _json.CopyTo(leftStart, both.AsSpan(0, leftLength));
        _json.CopyTo(rightStart, both.AsSpan(leftLength));

        // Without the closing quotation mark: the end of a text comes before any character.
        return both.AsSpan(0, leftLength - 1).SequenceCompareTo(both.AsSpan(leftLength, rightLength - 1));
    }

    private int StartOf(int place) => place == 0 ? 0 : _ends[place - 1];

    private static void Write(object value, JsonBuffer buffer)
    {
        switch (value)
        {
            case int number:
                buffer.Write((long)number);
                break;
            case double number:
                buffer.Write(number);
                break;
            case bool flag:
                buffer.Write(flag ? "true"u8 : "false"u8);
                break;
            default:
                buffer.WriteString(value is EdtfDate date ? date.Text : (string)value);
                break;
        }
    }
}

/// <summary>Builds lists of scalars.</summary>
internal sealed class ListBuilder : ColumnBuilder
{
    private readonly TextBuilder _items = new();
    private readonly ChunkedList<int> _starts = new();
    private readonly ChunkedList<int> _ends = new();

    public override void Add(object? value)
    {
        _starts.Add(value is null ? -1 : _items.Count);
        foreach (var item in (object?[]?)value ?? [])
        {
            _items.Add(item);
        }

        _ends.Add(_items.Count);
    }

    public override Column Finish(int[]? order) => new ListColumn(_items.Texts(null), _starts.ToArray(order), _ends.ToArray(order));
}

/// <summary>Builds dates; each different one is kept once.</summary>
internal sealed class DateBuilder : ColumnBuilder
{
    private readonly Dictionary<EdtfDate, int> _places = [];
    private readonly List<EdtfDate> _dates = [];
    private readonly ChunkedList<int> _values = new();

    public override void Add(object? value)
    {
        var place = DateColumn.Missing;
        if (value is EdtfDate date && !_places.TryGetValue(date, out place))
        {
            place = _dates.Count + 1;
            _places.Add(date, place);
            _dates.Add(date);
        }

        _values.Add(place);
    }

    public override Column Finish(int[]? order)
    {
        var (texts, displays) = (new TextBuilder(), new TextBuilder());
        texts.Add(null);
        displays.Add(null);
        foreach (var date in _dates)
        {
            texts.Add(date);
            displays.Add(EdtfDisplay.Format(date));
        }

        return new DateColumn(
            _values.ToArray(order),
            texts.Texts(null),
            displays.Texts(null),
            [default, .. _dates.Select(date => date.Bounds)]
        );
    }
}
