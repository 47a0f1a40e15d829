using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Groups;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>Where a field is compiled: the row it reads, and what of the row its parent is.</summary>
/// <param name="Scope">The row.</param>
/// <param name="OnEdge">Whether properties are the relationship's.</param>
internal sealed record Place(RowScope Scope, bool OnEdge)
{
    /// <summary>The step that gave the rows: what entries ask about.</summary>
    public FieldStep? Rows { get; init; }

    /// <summary>The groups that the field stands in; null below the node of a key.</summary>
    public GroupShape? Groups { get; init; }

    /// <summary>For a record: the property's prefix and the place in its lists.</summary>
    public RecordPlace? Record { get; init; }

    /// <summary>The expression of a property.</summary>
    public string Property(OntologyField field) =>
        Record is { } record
            ? $"{record.Owner}.{CypherNames.RecordProperty(record.Field, field)}[{record.Index}]"
            : $"{Scope.Variables.Of(OnEdge)}.{CypherNames.Quote(field.Name)}";
}

/// <summary>A record of a node or relationship: one place in its parallel lists.</summary>
internal sealed record RecordPlace(string Owner, RecordsField Field, string Index);
