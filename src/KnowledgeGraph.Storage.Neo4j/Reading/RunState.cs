using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Groups;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>What one run holds: the bytes of the records at hand, and where their values stand.</summary>
/// <remarks>A list at the root keeps one record at a time; what must be known whole (a page) keeps all of its records.</remarks>
internal sealed class RunState(object?[] parameters, IBoltExchange exchange)
{
    /// <summary>How deep values may nest.</summary>
    public const int MaxValueDepth = 256;


    private readonly List<EdtfDate> _dates = [];
    private readonly List<RecordPage> _pages = [];
    private readonly List<GroupPage> _groups = [];
    private byte[] _bytes = new byte[4096];
    private int _length;
    private int[] _offsets = new int[256];
    private int _offsetCount;

    public IBoltExchange Exchange { get; } = exchange;

    /// <summary>The last mistake that a reader met.</summary>
    public GraphQLError? Error { get; set; }

    /// <summary>The rows of a page whose records are still coming.</summary>
    public List<int> Gathered { get; } = [];

    /// <summary>The total of that page.</summary>
    public long GatheredTotal { get; set; } = -1;

    /// <summary>Whether the search that gives that page is too broad.</summary>
    public bool GatheredTooBroad { get; set; }

    /// <summary>Where that stands which was asked beside the rows of that page.</summary>
    public int[] GatheredBeside { get; set; } = [];

    public object? Parameter(Planning.Plan.Parameter parameter) => parameters[parameter.Index];

    /// <summary>What binds a cursor to an order, with the values of this run.</summary>
    public string DigestOf(SortOrder order) => OrderDigest.Of(order, parameters);

    public EdtfBounds? Bounds(Planning.Plan.Parameter? parameter) =>
        parameter is null ? null : ((EdtfDate)parameters[parameter.Index]!).Bounds;

    /// <summary>Forgets what was read, before the next root field or record.</summary>
    public void Clear()
    {
        _length = 0;
        _offsetCount = 0;
        _dates.Clear();
        _pages.Clear();
        _groups.Clear();
        Gathered.Clear();
        GatheredTotal = -1;
        GatheredTooBroad = false;
        GatheredBeside = [];
    }

    /// <summary>Keeps a record and gives the place of its first byte.</summary>
    public int Keep(ReadOnlySpan<byte> record)
    {
        if (_bytes.Length - _length < record.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, checked(_length + record.Length)));
        }

        var start = _length;
        record.CopyTo(_bytes.AsSpan(start));
        _length += record.Length;
        return start;
    }

    /// <summary>A reader of the values from a place on.</summary>
    public PackStreamReader At(int offset) => new(_bytes.AsSpan(offset, _length - offset));

    /// <summary>A reader at a slot of a row.</summary>
    public PackStreamReader At(in RecordValue row, int slot) => At(_offsets[row.Slots + slot]);

    /// <summary>Where a slot of a row stands.</summary>
    public int OffsetOf(in RecordValue row, int slot) => _offsets[row.Slots + slot];

    /// <summary>Opens a row: finds where each of its slots stands. Gives the place behind it.</summary>
    public RecordValue OpenRow(int offset, out int behind)
    {
        var mark = _offsetCount;
        var reader = At(offset);
        var count = reader.ReadListHeader();
        if (_offsets.Length - _offsetCount < count)
        {
            Array.Resize(ref _offsets, Math.Max(_offsets.Length * 2, _offsetCount + count));
        }

        for (var slot = 0; slot < count; slot++)
        {
            _offsets[_offsetCount++] = offset + reader.Position;
            reader.Skip(MaxValueDepth);
        }

        behind = offset + reader.Position;
        return new RecordValue { Shape = RecordShape.Row, Slots = mark, SlotMark = mark, Page = -1 };
    }

    /// <summary>The place behind the value at a place.</summary>
    public int Behind(int offset)
    {
        var reader = At(offset);
        reader.Skip(MaxValueDepth);
        return offset + reader.Position;
    }

    public void TruncateOffsets(int count) => _offsetCount = count;

    public int AddDate(EdtfDate date)
    {
        _dates.Add(date);
        return _dates.Count - 1;
    }

    public EdtfDate Date(int place) => _dates[place];

    public int AddPage(RecordPage page)
    {
        _pages.Add(page);
        return _pages.Count - 1;
    }

    public RecordPage Page(int place) => _pages[place];

    public int AddGroups(GroupPage page)
    {
        _groups.Add(page);
        return _groups.Count - 1;
    }

    public GroupPage Groups(int place) => _groups[place];

    /// <summary>Where the first row of a list of rows stands; 0 where there is none.</summary>
    public int NodesOf(int offset)
    {
        var reader = At(offset);
        return reader.ReadListHeader() == 0 ? 0 : offset + reader.Position;
    }
}

/// <summary>A page of a connection: where each of its entries stands, what is around it, and where that stands which was asked beside them.</summary>
internal sealed record RecordPage(int[] Rows, bool HasPrevious, bool HasNext, long Total, int[] Beside);
