namespace KnowledgeGraph.Conformance.Differential.Answers;

/// <summary>What an engine says of a schema's text.</summary>
/// <param name="Syntax">The place of the syntax error, as <c>line:column</c>.</param>
/// <param name="Printed">The text that is printed of the tree.</param>
/// <param name="Reasons">Why the schema is refused; empty where it is accepted.</param>
/// <param name="Reprinted">What a peer prints when it reads the text that we printed; only of a peer.</param>
/// <param name="IsLeftOpen">True where the edition lets an engine accept or refuse: operations and fragments among the definitions.</param>
/// <param name="Rebuilt">The schema that a client builds of the introspection answer, sorted, as SDL.</param>
internal sealed record SchemaAnswer(string? Syntax, string? Printed, string? Reprinted, IReadOnlyList<string> Reasons, string? Rebuilt, bool IsLeftOpen = false)
{
    public bool IsAccepted => Syntax is null && Reasons.Count == 0;
}

/// <summary>What an engine says of a document and its variables.</summary>
/// <param name="Syntax">The place of the syntax error, as <c>line:column</c>.</param>
/// <param name="Printed">The text that is printed of the tree.</param>
/// <param name="Reprinted">What a peer prints when it reads the text that we printed; only of a peer.</param>
/// <param name="Broken">Each validation error as graphql-js' name of its rule and its places; null where nothing was validated.</param>
/// <param name="Response">The data, and the paths or else places of the errors; null where nothing was run.</param>
internal sealed record DocumentAnswer(string? Syntax, string? Printed, string? Reprinted, IReadOnlyList<string>? Broken, string? Response);
