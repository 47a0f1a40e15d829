namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A node of the syntax tree, with the place where it starts.</summary>
/// <remarks>Immutable. Types end in <c>Syntax</c> and are named as the productions of the September 2025 edition, Appendix B.</remarks>
public abstract class SyntaxNode(SourceLocation location)
{
    /// <summary>Where the node's first token stands.</summary>
    public SourceLocation Location { get; } = location;
}

/// <summary><c>Name</c>.</summary>
public sealed class NameSyntax(SourceLocation location, string value) : SyntaxNode(location)
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
