using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>How many relationships a node has on the average, by kind and direction.</summary>
/// <remarks>The mean over all nodes that can have one. A hub has more, so an estimate tells the size of a request, not its exact work.</remarks>
internal sealed class MeanDegrees
{
    private readonly Dictionary<(RelationshipKind, RelationshipDirection), double> _means = [];

    public MeanDegrees(OntologyModel ontology, GraphStatistics statistics)
    {
        foreach (var end in ontology.Kinds.SelectMany(Ends).GroupBy(end => (end.Field.Relationship, end.Field.Direction)))
        {
            var nodes = end.Select(end => end.Kind).Distinct().Sum(kind => statistics.Nodes[kind.Index]);
            _means[end.Key] = (double)statistics.Relationships[end.Key.Relationship.Index] / Math.Max(1, nodes);
        }
    }

    /// <summary>The mean for a field; of one that leads to one node at most, not more than one.</summary>
    public double Of(RelationshipField field)
    {
        var mean = _means.GetValueOrDefault((field.Relationship, field.Direction));
        return field.IsList ? mean : Math.Min(1, mean);
    }

    private static IEnumerable<(NodeKind Kind, RelationshipField Field)> Ends(NodeKind kind) =>
        kind.Fields.OfType<RelationshipField>().Select(field => (kind, field));
}
