using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes the hops of a walk: over relationships of its kinds, in either direction, between nodes of ours.</summary>
internal sealed class WalkClause(Walk walk, OntologyModel ontology, StatementText statement)
{
    private readonly FilterClause _filters = new(statement);
    private readonly string _types = string.Join('|', walk.Along.Select(kind => CypherNames.Quote(kind.Type)));

    /// <summary>A pattern from a node that is written already to another.</summary>
    public string Hop(string relationship, string to) => walk.Along.IsEmpty ? $"-[{relationship}]-{to}" : $"-[{relationship}:{_types}]-{to}";

    /// <summary>The same, from source to target only.</summary>
    public string Forward(string relationship, string to) => $"{Hop(relationship, string.Empty)}>{to}";

    /// <summary>What must hold for a relationship.</summary>
    public IEnumerable<string> Relationship(string variable)
    {
        if (walk.Along.IsEmpty)
        {
            yield return "false";
        }

        if (walk.AsOf is { } asOf && walk.Along.Any(kind => kind.Properties.ValidTime is not null))
        {
            yield return _filters.HeldIfDated(asOf, variable);
        }
    }

    /// <summary>What must hold for a node whose id was not given.</summary>
    public IEnumerable<string> Node(string variable)
    {
        if (walk.AsOf is { } asOf && ontology.Kinds.Any(kind => kind.ValidTime is not null))
        {
            yield return _filters.HeldIfDated(asOf, variable);
        }
    }
}
