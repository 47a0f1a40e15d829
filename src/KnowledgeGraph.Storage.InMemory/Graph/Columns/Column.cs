using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Storage.InMemory.Snapshot;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Graph.Columns;

/// <summary>The values of one field, a row per node, relationship or record of one kind.</summary>
/// <remarks>Arrays only: a column is written to a snapshot and read back as it is.</remarks>
internal abstract class Column
{
    /// <summary>Whether the row has no value. O(1).</summary>
    public abstract bool IsMissing(int row);

    /// <summary>Writes the row's value as JSON; false where it is missing. O(length).</summary>
    public abstract bool Write(int row, JsonBuffer output);

    /// <summary>Whether the row's value compares so with an operand; a missing value never does.</summary>
    public virtual bool Test(int row, Comparison comparison, Operand operand) =>
        throw new InvalidOperationException($"{GetType().Name} does not compare by {comparison}.");

    /// <summary>The row's value as a sort sees it.</summary>
    public virtual SortValue SortValue(int row) => throw new InvalidOperationException($"{GetType().Name} does not sort.");

    /// <summary>The row's value as it is measured with others; lists are not.</summary>
    public virtual MeasuredValue Measured(int row) => throw new InvalidOperationException($"{GetType().Name} is not measured.");

    /// <summary>Writes the column's arrays.</summary>
    public abstract void Save(SnapshotWriter writer);
}
