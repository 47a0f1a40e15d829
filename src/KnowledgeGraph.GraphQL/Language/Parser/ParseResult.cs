using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A document, or the first mistake in its text.</summary>
/// <remarks>Exactly one of <see cref="Document"/> and <see cref="Error"/> is there.</remarks>
public sealed record ParseResult(DocumentSyntax? Document, GraphQLError? Error)
{
    /// <summary>How many tokens were read: the measure of a document's size in memory.</summary>
    public int TokenCount { get; init; }

    /// <summary>True where the text is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;
}

/// <summary>A part of a document that was read on its own, or the first mistake in its text.</summary>
/// <remarks>Exactly one of <see cref="Node"/> and <see cref="Error"/> is there.</remarks>
public sealed record ParseResult<TNode>(TNode? Node, GraphQLError? Error)
    where TNode : SyntaxNode
{
    /// <summary>True where the text is what was asked for.</summary>
    [MemberNotNullWhen(true, nameof(Node))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;
}
