using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The level that an entry had on a date: that of the latest change that had begun by then and opens or raises.</summary>
/// <remarks>Changes are referred to in the order of the fold.</remarks>
internal sealed class LevelOperator(EmbeddedGraph graph, LevelStep step) : FieldOperator
{
    private readonly FieldTable _changes = graph.Kinds[step.Change.Kind.Index];
    private readonly RowTest _begun = new BegunTest(graph, step.Begun);
    private readonly bool[] _opens =
    [
        .. step.Change.ChangeKind.EnumKind!.Values.Select(value => value.Effect is ChangeEffect.Opens or ChangeEffect.OpensAtLatest),
    ];

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var changes = (RangeColumn)graph.Relationships[parent.Table].Properties[step.Change.Interval.Changes.Index]!;
        var kinds = (EnumColumn)_changes[step.Change.ChangeKind.Index]!;
        for (var at = changes.End(parent.Row) - 1; at >= changes.Start(parent.Row); at--)
        {
            var change = changes.Node(at);
            var row = graph.RowOf(change);
            if (_opens[kinds.Place(row)] && _begun.Fits(context, change, -1))
            {
                return _changes[step.Change.Level!.Index]!.Write(row, output) ? ReadResult.Written : ReadResult.Null;
            }
        }

        // Only an uncertain date can hold an interval whose opening it does not surely reach.
        return graph.Relationships[parent.Table].Properties[step.Change.Interval.Level!.Index]!.Write(parent.Row, output)
            ? ReadResult.Written
            : ReadResult.Null;
    }
}
