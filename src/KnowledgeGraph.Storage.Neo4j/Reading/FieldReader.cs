using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>How a field's value is read from the row of its parent: writes a leaf, or gives the handle of an object or list.</summary>
internal abstract class FieldReader
{
    public abstract ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value);
}
