using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Groups;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>What one run of a plan holds: its parameters and a stack of rows. Kept and used again by later runs.</summary>
internal sealed class RunContext(EmbeddedGraph graph)
{
    private readonly List<EdtfDate> _dates = [];
    private readonly List<ConnectionPage> _pages = [];
    private readonly List<GroupPage> _groups = [];
    private readonly List<SearchHit> _hits = [];
    private readonly Reused<SearchMatches> _matches = new();
    private readonly Reused<NodeDistances> _distances = new();
    private readonly Dictionary<SortOrder, string> _digests = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> _found = [];
    private readonly Dictionary<AboutPredicate, HashSet<int>> _about = [];
    private Operand?[] _operands = [];
    private object?[] _parameters = [];
    private Row[] _rows = new Row[256];
    private int _untilCheck = CheckEvery;

    private const int CheckEvery = 1024;
    private const int MaxKeptRows = 4096;

    private static readonly WorkBudget Nothing = new(0, CancellationToken.None);

    public EmbeddedGraph Graph { get; } = graph;

    /// <summary>What the run may still do.</summary>
    public WorkBudget Budget { get; private set; } = Nothing;

    /// <summary>How many rows stand in the arena.</summary>
    public int RowCount { get; private set; }

    /// <summary>The last mistake that an operator met.</summary>
    public GraphQLError? Error { get; set; }

    public void Start(object?[] parameters, WorkBudget budget)
    {
        _parameters = parameters;
        _operands = new Operand?[parameters.Length];
        _dates.Clear();
        _pages.Clear();
        _groups.Clear();
        _hits.Clear();
        _digests.Clear();
        _found.Clear();
        _about.Clear();
        RowCount = 0;
        Budget = budget;
        _untilCheck = CheckEvery;
    }

    /// <summary>Lets go of all that belongs to the request; false where the arrays have grown too large to be kept.</summary>
    public bool TryReset()
    {
        _parameters = [];
        _operands = [];
        _dates.Clear();
        _pages.Clear();
        _groups.Clear();
        _hits.Clear();
        _digests.Clear();
        _found.Clear();
        _about.Clear();
        Budget = Nothing;
        _matches.TakeBack();
        _distances.TakeBack();

        return _rows.Length <= MaxKeptRows && _dates.Capacity <= MaxKeptRows && _pages.Capacity <= MaxKeptRows && _hits.Capacity <= MaxKeptRows;
    }

    public object? Parameter(Planning.Plan.Parameter parameter) => _parameters[parameter.Index];

    public Operand Operand(Planning.Plan.Parameter parameter) =>
        _operands[parameter.Index] ??= new Operand(_parameters[parameter.Index]);

    public EdtfBounds? Bounds(Planning.Plan.Parameter? parameter) =>
        parameter is null ? null : ((EdtfDate)_parameters[parameter.Index]!).Bounds;

    public Row RowAt(int place) => _rows[place];

    public Span<Row> Rows(int from) => _rows.AsSpan(from, RowCount - from);

    public void Push(Row row)
    {
        if (RowCount == _rows.Length)
        {
            Array.Resize(ref _rows, _rows.Length * 2);
        }

        _rows[RowCount++] = row;
    }

    public void TruncateRows(int count) => RowCount = count;

    public int AddDate(EdtfDate date)
    {
        _dates.Add(date);
        return _dates.Count - 1;
    }

    public EdtfDate Date(int place) => _dates[place];

    public int AddPage(ConnectionPage page)
    {
        _pages.Add(page);
        return _pages.Count - 1;
    }

    public ConnectionPage Page(int place) => _pages[place];

    public int AddGroups(GroupPage page)
    {
        _groups.Add(page);
        return _groups.Count - 1;
    }

    public GroupPage Groups(int place) => _groups[place];

    public int AddHit(SearchHit hit)
    {
        _hits.Add(hit);
        return _hits.Count - 1;
    }

    /// <summary>Room for what a search finds, which belongs to this run until it ends.</summary>
    public SearchMatches TakeMatches() => _matches.Take();

    /// <summary>Room for what a walk reaches, which belongs to this run until it ends.</summary>
    public NodeDistances TakeDistances() => _distances.Take();

    /// <summary>What the search found at a place.</summary>
    public SearchHit Hit(int place) => _hits[place];

    /// <summary>What binds a cursor to an order, with the values of this run.</summary>
    public string DigestOf(SortOrder order)
    {
        if (order.BoundTo.IsEmpty)
        {
            return order.Digest;
        }

        if (!_digests.TryGetValue(order, out var digest))
        {
            _digests.Add(order, digest = OrderDigest.Of(order, _parameters));
        }

        return digest;
    }
    /// <summary>Keeps what a walk found, and gives its place.</summary>
    public int Add(object found)
    {
        _found.Add(found);
        return _found.Count - 1;
    }

    /// <summary>What a walk found.</summary>
    public T Found<T>(int place) => (T)_found[place];

    /// <summary>The nodes that are, or touch, one of those that a predicate names.</summary>
    public HashSet<int> About(AboutPredicate about, Surroundings surroundings)
    {
        if (!_about.TryGetValue(about, out var nodes))
        {
            _about.Add(about, nodes = surroundings.Of(this, Operand(about.Ids)));
        }

        return nodes;
    }

    /// <summary>Called per row or condition of a long loop: counts a step, and stops a request that is cancelled or took too many.</summary>
    public void Check() => Check(1);

    /// <summary>The same for what costs several steps.</summary>
    public void Check(int steps)
    {
        _untilCheck -= steps;
        if (_untilCheck <= 0)
        {
            Budget.Spend(CheckEvery - _untilCheck);
            _untilCheck = CheckEvery;
        }
    }
}
