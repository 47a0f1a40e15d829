using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Storage;

/// <summary>A whole, valid graph that is handed over a row at a time, as often as it is wanted; it need not stand in memory.</summary>
/// <param name="Ontology">The ontology it is valid against.</param>
/// <param name="Version">A hash of the seed and the ontology, which a reader can cite.</param>
/// <param name="NodeCount">How many nodes it has.</param>
/// <param name="RelationshipCount">How many relationships it has.</param>
/// <param name="WriteTo">Hands all rows to a writer: the nodes, then the relationships.</param>
public sealed record GraphSource(
    OntologyModel Ontology,
    string Version,
    int NodeCount,
    int RelationshipCount,
    Action<IGraphWriter> WriteTo)
{
    /// <summary>A graph that stands in memory.</summary>
    public static GraphSource Of(GraphData graph) =>
        new(
            graph.Ontology,
            graph.Version,
            graph.Nodes.Length,
            graph.Relationships.Length,
            writer =>
            {
                foreach (NodeData node in graph.Nodes)
                {
                    writer.Add(node);
                }

                foreach (RelationshipData relationship in graph.Relationships)
                {
                    writer.Add(relationship);
                }
            });
}
