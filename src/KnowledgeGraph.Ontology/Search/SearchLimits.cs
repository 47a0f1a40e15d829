namespace KnowledgeGraph.Ontology.Search;

/// <summary>The limits of a search, which <c>docs/search.md</c> names.</summary>
public static class SearchLimits
{
    /// <summary>Characters of the text that is searched for.</summary>
    public const int MaxTextLength = 1_000;

    /// <summary>Words of a search; a run of n Chinese or Japanese characters counts as n - 1.</summary>
    public const int MaxWords = 64;

    /// <summary>Words of the graph for which a prefix may stand.</summary>
    public const int MaxExpansions = 256;

    /// <summary>Characters of a word that count; what stands behind them is passed over, in texts and in searches.</summary>
    public const int MaxWordLength = 64;

    /// <summary>Characters of a text that a snippet shows, without its marks.</summary>
    public const int MaxSnippetLength = 160;

    /// <summary>The largest weight of a field.</summary>
    public const int MaxWeight = 10;

    /// <summary>The weight of a field that declares none.</summary>
    public const int DefaultWeight = 1;
}
