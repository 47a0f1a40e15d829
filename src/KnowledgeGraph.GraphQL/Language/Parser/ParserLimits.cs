namespace KnowledgeGraph.GraphQL.Language;

/// <summary>How much a document may ask of the parser.</summary>
/// <param name="MaxTokens">The most tokens of a document; 100,000 by default.</param>
/// <param name="MaxDepth">
/// How deep selection sets, list and object values and list types may nest, all counted together; 200 by default, and never more than
/// <see cref="HighestDepth"/>.
/// </param>
/// <param name="MaxDirectives">The most directives of one element, such as a field; 1,000 by default.</param>
public sealed record ParserLimits(int MaxTokens = 100_000, int MaxDepth = 200, int MaxDirectives = 1_000)
{
    /// <summary>The depth that every recursion over a syntax tree has the stack for.</summary>
    public const int HighestDepth = 500;

    /// <summary>The default limits.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>For texts of our own: any number of tokens, and the highest depth.</summary>
    public static ParserLimits Trusted { get; } = new(int.MaxValue, HighestDepth, int.MaxValue);
}
