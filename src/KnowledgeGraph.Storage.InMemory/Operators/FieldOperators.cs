using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A compiled field: writes a leaf, or gives the handle of an object or list.</summary>
internal abstract class FieldOperator
{
    public abstract ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value);
}

/// <summary>The column and row of a field, by what its parent is.</summary>
internal sealed class ColumnPlace(EmbeddedGraph graph, OntologyField field)
{
    private readonly Column?[] _byKind = [.. graph.Kinds.Select(kind => kind.Find(field.Name))];
    private readonly Column?[] _byRelationship = [.. graph.Relationships.Select(table => table.Properties.Find(field.Name))];

    public Column? Of(in EmbeddedValue parent, out int row)
    {
        switch (parent.Shape)
        {
            case ValueShape.Node:
                row = graph.RowOf(parent.Node);
                return _byKind[graph.KindOf(parent.Node)];
            case ValueShape.Edge:
                row = parent.Row;
                return _byRelationship[parent.Table];
            default:
                row = parent.Row;
                return graph.Records[parent.Table][field.Index];
        }
    }
}

internal sealed class PropertyOperator(ColumnPlace place) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var column = place.Of(parent, out var row);
        return column is not null && column.Write(row, output) ? ReadResult.Written : ReadResult.Null;
    }
}

internal sealed class DateBoundsOperator(ColumnPlace place) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = new EmbeddedValue { Shape = ValueShape.Bounds, ArenaMark = -1 };
        if (place.Of(parent, out var row) is not DateColumn dates || dates.IsMissing(row))
        {
            return ReadResult.Null;
        }

        value.Row = context.AddDate(dates.Date(row));
        return ReadResult.Object;
    }
}

internal sealed class RecordsOperator(ColumnPlace place, short recordTable) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var range = (RangeColumn?)place.Of(parent, out var row);
        value = new EmbeddedValue { Shape = ValueShape.RecordList, Table = recordTable, ArenaMark = -1 };
        if (range is not null)
        {
            value.At = range.Start(row);
            value.End = range.End(row);
        }

        return ReadResult.List;
    }
}

internal sealed class ReferenceOperator(ColumnPlace place, bool isList, RowTest? test) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var range = (RangeColumn?)place.Of(parent, out var row);
        if (!isList)
        {
            value = range is null || range.IsMissing(row) ? default : EmbeddedValue.OfNode(range.Node(range.Start(row)));
            return value.Shape == ValueShape.Node && (test is null || test.Fits(context, value.Node, -1)) ? ReadResult.Object : ReadResult.Null;
        }

        var mark = context.RowCount;
        for (var at = range?.Start(row) ?? 0; range is not null && at < range.End(row); at++)
        {
            context.Check();
            if (test is null || test.Fits(context, range.Node(at), -1))
            {
                context.Push(new Row(range.Node(at), -1));
            }
        }

        value = new EmbeddedValue { Shape = ValueShape.NodeList, At = mark, End = context.RowCount, ArenaMark = mark };
        return ReadResult.List;
    }
}

internal sealed class NodeOperator(RowOperator rows, bool asState) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var mark = context.RowCount;
        rows.Run(context, parent, 1);
        if (context.RowCount == mark)
        {
            value = default;
            return ReadResult.Null;
        }

        value = EmbeddedValue.OfNode(context.RowAt(mark).Node);
        value.Shape = asState ? ValueShape.State : ValueShape.Node;
        context.TruncateRows(mark);
        return ReadResult.Object;
    }
}

internal sealed class ExistsOperator(RowOperator rows) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var mark = context.RowCount;
        rows.Run(context, parent, 1);
        output.Write(context.RowCount > mark ? "true"u8 : "false"u8);
        context.TruncateRows(mark);
        return ReadResult.Written;
    }
}

internal sealed class ListOperator(RowOperator rows, bool asEdges, short table, int maxPageSize) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var mark = context.RowCount;
        rows.Run(context, parent, int.MaxValue);
        if (context.RowCount - mark > maxPageSize)
        {
            context.TruncateRows(mark);
            context.Error = StorageErrors.ListTooLong(maxPageSize);
            value = default;
            return ReadResult.Error;
        }

        value = new EmbeddedValue
        {
            Shape = asEdges ? ValueShape.EdgeList : ValueShape.NodeList,
            At = mark,
            End = context.RowCount,
            ArenaMark = mark,
            Table = table,
            Page = -1,
        };
        return ReadResult.List;
    }
}

internal sealed class ConnectionOperator(ConnectionRows rows, bool needsPage) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = new EmbeddedValue { Shape = ValueShape.Connection, Node = parent.Node, ArenaMark = -1, Page = -1 };
        if (needsPage)
        {
            if (rows.Run(context, parent) is not { } page)
            {
                return ReadResult.Error;
            }

            (value.Page, value.ArenaMark, value.Table) = (context.AddPage(page), page.Start, page.Table);
        }

        return ReadResult.Object;
    }
}
