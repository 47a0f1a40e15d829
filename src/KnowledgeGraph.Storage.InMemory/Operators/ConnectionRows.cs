namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Gives the page of a connection.</summary>
internal abstract class ConnectionRows
{
    /// <summary>Leaves the page's rows on the arena; null where they can not be given, with the error left in the run.</summary>
    public abstract ConnectionPage? Run(RunContext context, in EmbeddedValue parent);
}
