using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>
/// What a relationship takes over from the node with which it is written: the required properties that all relationships
/// have and that it does not give itself, from the node's fields of the same name and type.
/// </summary>
internal sealed class InheritedProperties(OntologyModel ontology)
{
    private readonly Dictionary<(NodeKind, PropertiesType), (OntologyField From, OntologyField To)[]> _pairs = [];

    /// <summary>Fills in what is not given, and notes it as given.</summary>
    public void Fill(NodeKind kind, object?[] nodeValues, PropertiesType properties, object?[] values, Span<bool> given)
    {
        foreach ((OntologyField from, OntologyField to) in PairsOf(kind, properties))
        {
            if (given[to.Index])
            {
                continue;
            }

            values[to.Index] = nodeValues[from.Index];

            // A node that lacks what it needs is reported itself.
            given[to.Index] = values[to.Index] is not null || from.IsRequired;
        }
    }

    private (OntologyField From, OntologyField To)[] PairsOf(NodeKind kind, PropertiesType properties)
    {
        if (!_pairs.TryGetValue((kind, properties), out (OntologyField From, OntologyField To)[]? pairs))
        {
            pairs =
            [
                .. from common in ontology.CommonProperties?.Fields ?? []
                   where common.IsRequired
                   let to = properties.FindField(common.Name)
                   let source = kind.FindField(common.Name)
                   where to is not null && source is not null && HaveSameType(source, to)
                   select (source, to),
            ];
            _pairs.Add((kind, properties), pairs);
        }

        return pairs;
    }

    private static bool HaveSameType(OntologyField left, OntologyField right) =>
        left.IsList == right.IsList
        && (left, right) switch
        {
            (PropertyField a, PropertyField b) => a.Scalar == b.Scalar && a.EnumKind == b.EnumKind,
            (RecordsField a, RecordsField b) => a.Record == b.Record,
            (ReferenceField a, ReferenceField b) => a.Target == b.Target,
            _ => false,
        };
}
