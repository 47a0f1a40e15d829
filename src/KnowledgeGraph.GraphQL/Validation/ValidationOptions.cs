using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The limits of validation, and what it checks.</summary>
public sealed record ValidationOptions
{
    /// <summary>All rules, with the default limits.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>After this many errors validation stops, and says so in one more.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Whether errors say which name was perhaps meant; a schema that is not public may want to keep its names.</summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>How many steps the rules that compare across fragments may take: one a field or use that is looked at, for each rule.</summary>
    /// <remarks>Honest documents take about one step a field; the number of ways through fragments can grow exponentially.</remarks>
    public int MaxComparisons { get; init; } = 100_000;

    /// <summary>How deep selection sets and values may be nested; a limit for trees made by code, as the parser has its own.</summary>
    public int MaxDepth { get; init; } = ParserLimits.HighestDepth;

    /// <summary>The rules to check.</summary>
    public ImmutableArray<SpecifiedRule> Rules { get; init; } = SpecifiedRules.All;
}
