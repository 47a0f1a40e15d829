namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>How far the fields go that walk over many relationships. Both stores keep them, so they are no settings: an answer must not depend on its server.</summary>
public static class WalkLimits
{
    /// <summary>How many relationships a walk may have. Each one more multiplies what may have to be looked at by how many relationships a node has.</summary>
    public const int MaxLength = 6;

    /// <summary>How long paths are looked for where nothing is said.</summary>
    public const int PathLength = 4;

    /// <summary>How many paths a page has where nothing is said.</summary>
    public const int PathCount = 10;

    /// <summary>How far a neighbourhood reaches where nothing is said.</summary>
    public const int NeighbourhoodDepth = 1;

    /// <summary>How many nodes a neighbourhood has where nothing is said.</summary>
    public const int NeighbourhoodSize = 100;

    /// <summary>How many relationships a neighbourhood may have for each node that a page may have.</summary>
    public const int RelationshipsPerNode = 10;
}
