namespace KnowledgeGraph.Conformance.Differential;

/// <summary>What is compared.</summary>
internal enum Compared
{
    /// <summary>Accepted or refused by the parser, and the place of the error.</summary>
    Syntax,

    /// <summary>The printed text.</summary>
    Print,

    /// <summary>A schema accepted or refused.</summary>
    Schema,

    /// <summary>The schema that a client rebuilds of the introspection answer.</summary>
    Introspection,

    /// <summary>The errors of one validation rule, with their places.</summary>
    Rule,

    /// <summary>The response.</summary>
    Response,
}

/// <summary>A document on which an engine and a peer do not agree, in one thing.</summary>
/// <param name="Number">The document's number under its seed.</param>
/// <param name="Version">The peer: 16 or 17.</param>
/// <param name="What">The thing.</param>
/// <param name="Rule">graphql-js' name of the rule, for <see cref="Compared.Rule"/>; else empty.</param>
/// <param name="Ours">Our answer.</param>
/// <param name="Theirs">The peer's.</param>
/// <param name="Sdl">The schema.</param>
/// <param name="Document">The document; the schema once more where it was the schema that was compared.</param>
/// <param name="Variables">The variables, as JSON.</param>
internal sealed record Disagreement(
    int Number,
    int Version,
    Compared What,
    string Rule,
    string Ours,
    string Theirs,
    string Sdl,
    string Document,
    string Variables
)
{
    /// <summary>True where the other version of graphql-js does not say the same as this one.</summary>
    public bool IsOfThisVersionOnly { get; init; }
}
