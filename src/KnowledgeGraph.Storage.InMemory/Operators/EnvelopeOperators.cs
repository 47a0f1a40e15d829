using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The fields of a connection, its page info and its edges that need no more than the page.</summary>
internal sealed class PageFieldOperator(EnvelopeField field) : FieldOperator
{
    // To encode a cursor takes as long as to look at so many rows.
    private const int StepsOfCursor = 30;

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var page = context.Page(parent.Page);
        value = parent;
        value.ArenaMark = -1;
        switch (field)
        {
            case EnvelopeField.TotalCount:
                output.Write((long)page.Total);
                return ReadResult.Written;
            case EnvelopeField.PageInfo:
                return ReadResult.Object;
            case EnvelopeField.Edges:
                (value.Shape, value.At, value.End) = (ValueShape.EdgeList, page.Start, page.End);
                return ReadResult.List;
            case EnvelopeField.HasNextPage:
                output.Write(page.HasNext ? "true"u8 : "false"u8);
                return ReadResult.Written;
            case EnvelopeField.HasPreviousPage:
                output.Write(page.HasPrevious ? "true"u8 : "false"u8);
                return ReadResult.Written;
            case EnvelopeField.Cursor:
                context.Check(StepsOfCursor);
                output.WriteString(page.Order.Cursor(context, new Row(parent.Node, parent.Row)));
                return ReadResult.Written;
            case EnvelopeField.StartCursor or EnvelopeField.EndCursor when page.End > page.Start:
                output.WriteString(page.Order.Cursor(context, context.RowAt(field == EnvelopeField.StartCursor ? page.Start : page.End - 1)));
                return ReadResult.Written;
            default:
                return ReadResult.Null;
        }
    }
}

/// <summary>The node of an edge, or of a state.</summary>
internal sealed class InnerNodeOperator : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = EmbeddedValue.OfNode(parent.Node);
        return ReadResult.Object;
    }
}

/// <summary>The parent once more, read in another way: the relationship of an edge, a part of what can be said of rows.</summary>
internal sealed class SameValueOperator : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = parent;
        value.ArenaMark = -1;
        return ReadResult.Object;
    }
}

/// <summary>The id of a node, or of a relationship.</summary>
internal sealed class IdOperator(bool ofRelationship) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        output.Write(ofRelationship ? context.Graph.Relationships[parent.Table].Ids.Json(parent.Row) : context.Graph.IdJson(parent.Node));
        return ReadResult.Written;
    }
}

/// <summary>Where a timeline draws the node: its kind's lane, else its kind.</summary>
internal sealed class LaneOperator(EmbeddedGraph graph) : FieldOperator
{
    private readonly byte[][] _lanes = [.. graph.Ontology.Kinds.Select(kind => JsonText.Encode(kind.Lane ?? kind.Name))];

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        output.Write(_lanes[context.Graph.KindOf(parent.Node)]);
        return ReadResult.Written;
    }
}

/// <summary>The date of a timeline's entry, to be shown, and whether it lies in the range definitely or possibly.</summary>
internal sealed class TimelineFieldOperator(EmbeddedGraph graph, TimelineRange range, bool display) : FieldOperator
{
    private readonly PropertyPlace _date = new(graph, range.Date, null);

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var dates = (DateColumn)_date.Column(context.Graph, parent.Node, -1, out var row)!;
        if (display)
        {
            return dates.WriteDisplay(row, output) ? ReadResult.Written : ReadResult.Null;
        }

        var match = DateRelations.Match(dates.Bounds(row), range.Relation, DayRange.Of(context.Bounds(range.From), context.Bounds(range.To)));
        output.Write(MatchJson.Of(match));
        return ReadResult.Written;
    }
}

/// <summary>What another operator reads of an edge's node.</summary>
internal sealed class OnNodeOperator(FieldOperator inner) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value) =>
        inner.Read(context, EmbeddedValue.OfNode(parent.Node), output, out value);
}

/// <summary>What was done, where an edge's node is an act.</summary>
internal sealed class ActOperator(EmbeddedGraph graph, TimelineAct act) : FieldOperator
{
    private readonly Column _actKind = graph.Kinds[act.Kind.Index].Find(act.ActKind.Name)!;

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        return context.Graph.KindOf(parent.Node) == act.Kind.Index && _actKind.Write(context.Graph.RowOf(parent.Node), output)
            ? ReadResult.Written
            : ReadResult.Null;
    }
}

/// <summary>Whether an entry of a state held definitely or possibly.</summary>
internal sealed class HeldOperator(AsOf? asOf) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var properties = context.Graph.Relationships[parent.Table].Properties;
        var time = ((PropertiesType)properties.Owner).ValidTime!;
        var match = asOf is null
            ? DateMatch.Definitely
            : ValidTime.Holds(
                properties.Dates(time.From).BoundsOrNull(parent.Row),
                properties.Dates(time.To).BoundsOrNull(parent.Row),
                context.Bounds(asOf.Date)!.Value
            );
        output.Write(MatchJson.Of(match));
        return ReadResult.Written;
    }
}

/// <summary>The date that was asked about.</summary>
internal sealed class AsOfOperator(AsOf? asOf) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        if (asOf is null)
        {
            return ReadResult.Null;
        }

        output.WriteString(((EdtfDate)context.Parameter(asOf.Date)!).Text);
        return ReadResult.Written;
    }
}

/// <summary>A field of the bounds of a date.</summary>
internal sealed class BoundsFieldOperator(BoundsField field) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        return BoundsWriter.Write(context.Date(parent.Row), field, output) ? ReadResult.Written : ReadResult.Null;
    }
}
