namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A page of a connection: where its rows stand in the arena, and what is around it.</summary>
internal sealed record ConnectionPage(int Start, int End, bool HasPrevious, bool HasNext, int Total, short Table, RowOrder Order);
