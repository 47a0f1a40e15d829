namespace KnowledgeGraph.Ontology.Dates;

/// <summary>What is wrong with a text that should be a date.</summary>
/// <param name="Code">One of <see cref="EdtfErrorCodes"/>.</param>
/// <param name="Message">A sentence saying what is wrong and what was expected.</param>
/// <param name="Position">The index in the text at which it is wrong, from 0.</param>
public sealed record EdtfError(string Code, string Message, int Position);
