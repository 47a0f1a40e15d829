using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>What each field of a node adds to its score.</summary>
internal sealed class FieldScores(NodeKind kind)
{
    private readonly int[] _scores = new int[kind.Fields.Length];

    /// <summary>The field that adds most; of equal ones the first by name, which every store knows. -1 where none adds.</summary>
    public int Best
    {
        get
        {
            var best = -1;
            for (var at = 0; at < _scores.Length; at++)
            {
                if (_scores[at] > 0 && (best < 0 || IsBefore(at, best)))
                {
                    best = at;
                }
            }

            return best;
        }
    }

    /// <summary>Adds to what a field adds.</summary>
    public void Add(int field, int score) => _scores[field] += score;

    private bool IsBefore(int field, int other) =>
        _scores[field] > _scores[other]
        || (_scores[field] == _scores[other] && string.CompareOrdinal(kind.Fields[field].Name, kind.Fields[other].Name) < 0);
}
