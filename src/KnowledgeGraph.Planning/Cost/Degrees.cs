using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>About how many relationships a node has, by kind and direction.</summary>
/// <remarks>
/// Of all nodes of a kind, as a scan gives them, the mean. A node that was met, by an id or through a relationship, is more likely one that has many:
/// each relationship of a node is a way to it. Of such nodes it is the mean over relationships, <c>Σd² / Σd</c>.
/// </remarks>
internal sealed class Degrees
{
    private readonly Dictionary<(RelationshipKind, RelationshipDirection), (double Mean, double Met)> _degrees = [];

    public Degrees(OntologyModel ontology, GraphStatistics statistics)
    {
        foreach (var end in ontology.Kinds.SelectMany(Ends).GroupBy(end => (end.Field.Relationship, end.Field.Direction)))
        {
            var (kind, direction) = end.Key;
            var nodes = end.Select(end => end.Kind).Distinct().Sum(kind => statistics.Nodes[kind.Index]);
            var relationships = (double)statistics.Relationships[kind.Index];
            var squares = direction == RelationshipDirection.Out ? statistics.Squares[kind.Index].Outgoing : statistics.Squares[kind.Index].Incoming;
            _degrees[end.Key] = (relationships / Math.Max(1, nodes), squares / Math.Max(1, relationships));
        }

        Links = 2.0 * statistics.RelationshipCount;
        OfAnyMet = statistics.Squares.Sum(squares => (double)squares.Outgoing + squares.Incoming) / Math.Max(1, Links);
    }

    /// <summary>How many ends all relationships have together.</summary>
    public double Links { get; }

    /// <summary>How many relationships of any kind, in either direction, a node has that was met.</summary>
    public double OfAnyMet { get; }

    /// <summary>How many a node has for a field; of one that leads to one node at most, not more than one.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isMet">Whether the node was met, not scanned.</param>
    public double Of(RelationshipField field, bool isMet)
    {
        var (mean, met) = _degrees.GetValueOrDefault((field.Relationship, field.Direction));
        var degree = isMet ? met : mean;
        return field.IsList ? degree : Math.Min(1, degree);
    }

    private static IEnumerable<(NodeKind Kind, RelationshipField Field)> Ends(NodeKind kind) =>
        kind.Fields.OfType<RelationshipField>().Select(field => (kind, field));
}
