namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>A variable of a generated operation.</summary>
internal sealed record VariableSketch(string Name, string Type, string? Default);

/// <summary>A document, the operation of it to run, and that operation's variables.</summary>
internal sealed record GeneratedDocument(string Text, string? OperationName, IReadOnlyList<VariableSketch> Variables);
