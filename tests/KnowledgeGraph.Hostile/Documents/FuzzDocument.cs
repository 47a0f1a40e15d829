namespace KnowledgeGraph.Hostile.Documents;

/// <summary>A document with what goes with it; variables and the operation's name are JSON, and may be broken.</summary>
public sealed record FuzzDocument(string Text, string? Variables = null, string? OperationName = null);
