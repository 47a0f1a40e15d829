namespace KnowledgeGraph.Conformance.Corpus;

/// <summary>One case of the corpus.</summary>
/// <param name="Name">The folders that lead to it: schema, query and, where there are some, variables.</param>
/// <param name="Schema">The schema's SDL.</param>
/// <param name="Query">The document.</param>
/// <param name="Variables">The JSON of the variables; null where there are none.</param>
public sealed record CorpusCase(string Name, string Schema, string Query, string? Variables);
