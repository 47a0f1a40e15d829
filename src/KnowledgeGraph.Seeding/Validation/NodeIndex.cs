using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>All nodes by their ids; reports ids that stand twice and references that lead nowhere or to a wrong kind.</summary>
internal sealed class NodeIndex
{
    // A guess compares with every id; a report of thousands of dangling references must not take minutes.
    private const int MaxGuesses = 100;

    private readonly Dictionary<string, NodeDraft> _nodes;
    private readonly HashSet<string> _unread;
    private int _guesses;

    public NodeIndex(IReadOnlyList<FileDraft> files)
    {
        _nodes = new Dictionary<string, NodeDraft>(files.Sum(file => file.Nodes.Count), StringComparer.Ordinal);
        _unread = files.SelectMany(file => file.UnreadIds).ToHashSet(StringComparer.Ordinal);
        foreach (NodeDraft draft in files.SelectMany(file => file.Nodes))
        {
            if (!_nodes.TryAdd(draft.Node.Id, draft))
            {
                string message = $"The id stands in {_nodes[draft.Node.Id].Location} already; ids are unique over all kinds.";
                draft.Location.Report(SeedMistakeCodes.DuplicateId, draft.Node.Id, message);
            }
        }
    }

    /// <summary>The nodes, one an id.</summary>
    public IReadOnlyCollection<NodeDraft> Nodes => _nodes.Values;

    /// <summary>The node of that id, if it could be read.</summary>
    public NodeDraft? Find(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>The node that a reference leads to; null where there is none that fits, which is reported.</summary>
    public NodeDraft? Resolve(ReferenceDraft reference)
    {
        if (_nodes.TryGetValue(reference.Slug, out NodeDraft? found))
        {
            if (reference.Target.PossibleKinds.Contains(found.Node.Kind))
            {
                return found;
            }

            string message = $"`{reference.Slug}` is a {found.Node.Kind} ({found.Location}); expected {Describe(reference.Target)}.";
            reference.Location.Report(SeedMistakeCodes.WrongKind, reference.Slug, message);
        }
        else if (!_unread.Contains(reference.Slug))
        {
            string hint = _guesses++ < MaxGuesses ? NameSuggestion.For(reference.Slug, _nodes.Keys) : "";
            string message = $"No node has this id; expected {Describe(reference.Target)}.{hint}";
            reference.Location.Report(SeedMistakeCodes.DanglingReference, reference.Slug, message);
        }

        return null;
    }

    private static string Describe(NodeType type) =>
        type is NodeKind ? $"the id of a {type}" : $"the id of a {type} ({string.Join(", ", type.PossibleKinds.Select(kind => kind.Name))})";
}
