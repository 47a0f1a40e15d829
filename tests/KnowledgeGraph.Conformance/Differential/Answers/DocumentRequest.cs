using System.Text.Json.Nodes;

namespace KnowledgeGraph.Conformance.Differential.Answers;

/// <summary>A document with what runs it.</summary>
internal sealed record DocumentRequest(string Document, string? OperationName, JsonObject Variables);
