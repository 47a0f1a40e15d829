namespace KnowledgeGraph.Conformance.Differential;

/// <summary>A way in which graphql-js differs from the September 2025 edition, which decides for us.</summary>
/// <param name="Name">A name.</param>
/// <param name="Section">The anchor of the edition's section.</param>
/// <param name="Sentence">The sentence that decides, as it stands there, at most 30 words.</param>
/// <param name="Case">A schema and, where a document is needed to show the difference, a document with its variables.</param>
/// <param name="Covers">Recognises the disagreements that come of it, and no others.</param>
internal sealed record KnownDifference(string Name, string Section, string Sentence, DifferenceCase Case, Func<Disagreement, bool> Covers);

/// <summary>A case that shows a difference.</summary>
internal sealed record DifferenceCase(string Sdl, string? Document = null, string Variables = "{}");
