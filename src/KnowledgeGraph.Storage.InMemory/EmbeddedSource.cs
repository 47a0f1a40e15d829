using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Storage.InMemory.Operators;

namespace KnowledgeGraph.Storage.InMemory;

/// <summary>Values of the embedded graph for the response writer: fields are read by their operators, lists are ranges of rows.</summary>
internal readonly struct EmbeddedSource(RunContext context, FieldOperator?[] operators, ServedTypes types) : IValueSource<EmbeddedValue>
{
    /// <inheritdoc/>
    public ReadResult Read(in EmbeddedValue parent, PlannedField field, JsonBuffer output, out EmbeddedValue value) =>
        operators[field.Index]!.Read(context, parent, output, out value);

    /// <inheritdoc/>
    public ReadResult Next(ref EmbeddedValue list, PlannedField field, int level, JsonBuffer output, out EmbeddedValue item)
    {
        if (list.At == list.End)
        {
            item = default;
            return ReadResult.End;
        }

        if (list.Shape == ValueShape.RecordList)
        {
            item = new EmbeddedValue { Shape = ValueShape.Record, Row = list.At++, Table = list.Table, ArenaMark = -1 };
            return ReadResult.Object;
        }

        if (list.Shape is ValueShape.GroupList or ValueShape.KeyList)
        {
            item = list;
            item.Row = list.Shape == ValueShape.GroupList ? list.At : list.Row;
            (item.Shape, item.ArenaMark) = (ValueShape.Groups, -1);
            list.At++;
            return ReadResult.Object;
        }

        if (list.Shape >= ValueShape.Paths)
        {
            item = WalkItems.Next(context, ref list);
            return ReadResult.Object;
        }

        var row = context.RowAt(list.At++);
        item = EmbeddedValue.OfNode(row.Node);
        if (list.Shape == ValueShape.EdgeList)
        {
            item.Shape = ValueShape.Edge;
            item.Row = row.Relationship;
            item.Table = list.Table;
            item.Page = list.Page;
        }

        return ReadResult.Object;
    }

    /// <inheritdoc/>
    public int TypeOf(in EmbeddedValue value, PlannedField field) =>
        value.Shape == ValueShape.Edge ? types.OfRelationship[value.Table] : types.OfKind[context.Graph.KindOf(value.Node)];

    /// <inheritdoc/>
    public void Release(in EmbeddedValue value)
    {
        if (value.ArenaMark >= 0)
        {
            context.TruncateRows(value.ArenaMark);
        }
    }

    /// <inheritdoc/>
    public GraphQLError TakeError() => context.Error!;
}

/// <summary>The object types of what the graph holds.</summary>
/// <param name="OfKind">Per kind of node.</param>
/// <param name="OfRelationship">Per kind of relationship, that of its properties.</param>
internal sealed record ServedTypes(int[] OfKind, int[] OfRelationship);
