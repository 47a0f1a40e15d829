namespace KnowledgeGraph.Ontology.Reading;

/// <summary>One SDL file of an ontology: the path to show in mistakes, and its text.</summary>
public sealed record OntologyFile(string Path, string Text);
