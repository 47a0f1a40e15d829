using System.Runtime.InteropServices;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>All nodes by their ids; reports ids that stand twice and references that lead nowhere or to a wrong kind.</summary>
/// <remarks>Keeps of a node its id, kind and location, and the whole of it only where it is asked to. Look-ups are safe from several threads once all nodes are in.</remarks>
/// <param name="keepsWhole">Whether the whole of a kind's nodes is kept.</param>
internal sealed class NodeIndex(Func<NodeKind, bool> keepsWhole)
{
    // A guess compares with every id; a report of thousands of dangling references must not take minutes.
    private const int MaxGuesses = 100;
    private const int MaxGuessedNodes = 100_000;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, NodeDraft> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private int _guesses;

    private readonly record struct Entry(string Id, NodeKind Kind, SeedLocation Location, bool[] Given);

    /// <summary>How many nodes there are; their places are smaller.</summary>
    public int Count => _entries.Count;

    /// <summary>The nodes whose whole is kept.</summary>
    public IEnumerable<NodeDraft> Whole => _whole.Values;

    /// <summary>Takes a node; false where its id stands elsewhere already, which is reported.</summary>
    public bool Add(NodeDraft draft)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, draft.Node.Id, out bool exists);
        if (exists)
        {
            string message = $"The id stands in {_entries[place].Location} already; ids are unique over all kinds.";
            draft.Location.Report(SeedMistakeCodes.DuplicateId, draft.Node.Id, message);
            return false;
        }

        place = _entries.Count;
        _entries.Add(new Entry(draft.Node.Id, draft.Node.Kind, draft.Location, draft.Given));
        if (keepsWhole(draft.Node.Kind))
        {
            _whole.Add(draft.Node.Id, draft);
        }

        return true;
    }

    /// <summary>Notes ids of nodes that are there, but could not be read: references to them are not dangling.</summary>
    public void AddUnread(IEnumerable<string> ids) => _unread.UnionWith(ids);

    public string IdOf(int node) => _entries[node].Id;

    public NodeKind KindOf(int node) => _entries[node].Kind;

    public SeedLocation LocationOf(int node) => _entries[node].Location;

    /// <summary>Whether a node's file gives a relationship field itself.</summary>
    public bool Gives(int node, RelationshipField field) => _entries[node].Given is { Length: > 0 } given && given[field.Index];

    /// <summary>The place of the node of that id; -1 where it could not be read, or is not there.</summary>
    public int Find(ReadOnlySpan<char> id) => _places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out int place) ? place : -1;

    /// <summary>The node of that id, of a kind whose nodes are kept whole; null where it could not be read.</summary>
    public NodeDraft? FindWhole(string id) => _whole.GetValueOrDefault(id);

    /// <summary>The place of the node that a reference leads to; -1 where there is none that fits, which is reported.</summary>
    public int Resolve(ReferenceDraft reference)
    {
        int place = Find(reference.Slug);
        if (place < 0)
        {
            ReportDangling(reference.Slug, reference.Location, () => Describe(reference.Target));
            return -1;
        }

        if (reference.Target.PossibleKinds.Contains(KindOf(place)))
        {
            return place;
        }

        string message = $"`{reference.Slug}` is a {KindOf(place)} ({LocationOf(place)}); expected {Describe(reference.Target)}.";
        reference.Location.Report(SeedMistakeCodes.WrongKind, reference.Slug, message);
        return -1;
    }

    /// <summary>Reports an id that no node has, unless its node is one that could not be read.</summary>
    public void ReportDangling(string slug, SeedLocation location, Func<string> expected)
    {
        if (!_unread.Contains(slug))
        {
            bool isGuessed = _entries.Count <= MaxGuessedNodes && Interlocked.Increment(ref _guesses) <= MaxGuesses;
            string hint = isGuessed ? NameSuggestion.For(slug, _places.Keys) : "";
            location.Report(SeedMistakeCodes.DanglingReference, slug, $"No node has this id; expected {expected()}.{hint}");
        }
    }

    /// <summary>What a reference expects, for messages.</summary>
    public static string Describe(NodeType type) =>
        type is NodeKind ? $"the id of a {type}" : $"the id of a {type} ({string.Join(", ", type.PossibleKinds.Select(kind => kind.Name))})";
}
