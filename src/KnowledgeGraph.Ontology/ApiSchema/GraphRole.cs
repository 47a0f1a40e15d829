namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>A field that tells of the graph itself.</summary>
public sealed record GraphRole(GraphField Field) : FieldRole;

/// <summary>The fields that tell of the graph itself.</summary>
public enum GraphField
{
    /// <summary>The root field.</summary>
    Graph,

    /// <summary>The graph's version.</summary>
    Version,

    /// <summary>The ontology's version.</summary>
    OntologyVersion,

    /// <summary>How many nodes there are.</summary>
    NodeCount,

    /// <summary>How many relationships there are.</summary>
    RelationshipCount,

    /// <summary>The kinds of nodes.</summary>
    Kinds,

    /// <summary>The kinds of relationships.</summary>
    RelationshipKinds,

    /// <summary>A kind.</summary>
    Kind,

    /// <summary>How many there are of it.</summary>
    Count,
}
