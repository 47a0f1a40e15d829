using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A compiled predicate: whether a row fits.</summary>
internal abstract class RowTest
{
    public abstract bool Fits(RunContext context, int node, int relationship);
}

internal sealed class AllTest(RowTest[] items) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship)
    {
        foreach (var item in items)
        {
            context.Check();
            if (!item.Fits(context, node, relationship))
            {
                return false;
            }
        }

        return true;
    }
}

internal sealed class AnyTest(RowTest[] items) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship)
    {
        foreach (var item in items)
        {
            context.Check();
            if (item.Fits(context, node, relationship))
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed class NotTest(RowTest item) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship) => !item.Fits(context, node, relationship);
}

/// <summary>Tests a property, found by what the row is: the node's kind, or the relationship's table.</summary>
internal abstract class PropertyTest(PropertyPlace place) : RowTest
{
    public sealed override bool Fits(RunContext context, int node, int relationship)
    {
        var column = place.Column(context.Graph, node, relationship, out var row);
        return column is null ? FitsMissing : Fits(context, column, row);
    }

    /// <summary>What holds for a kind that has no such field.</summary>
    protected virtual bool FitsMissing => false;

    protected abstract bool Fits(RunContext context, Column column, int row);
}

internal sealed class CompareTest(PropertyPlace place, Comparison comparison, Parameter value) : PropertyTest(place)
{
    protected override bool Fits(RunContext context, Column column, int row) => column.Test(row, comparison, context.Operand(value));
}

/// <summary>Compares a text whose case is folded; so is the value.</summary>
internal sealed class FoldedCompareTest(PropertyPlace place, Comparison comparison, Parameter value) : PropertyTest(place)
{
    protected override bool Fits(RunContext context, Column column, int row) =>
        ((TextColumn)column).Folded.Test(row, comparison, context.Operand(value));
}

internal sealed class MissingTest(PropertyPlace place) : PropertyTest(place)
{
    protected override bool FitsMissing => true;

    protected override bool Fits(RunContext context, Column column, int row) => column.IsMissing(row);
}

internal sealed class DateTest(PropertyPlace place, Comparison comparison, DateMatch match, Parameter value) : PropertyTest(place)
{
    protected override bool Fits(RunContext context, Column column, int row) =>
        ((DateColumn)column).Test(row, comparison, match, context.Operand(value).Date);
}

internal sealed class RangeTest(PropertyPlace place, TimelineRange range) : PropertyTest(place)
{
    protected override bool Fits(RunContext context, Column column, int row) =>
        !column.IsMissing(row)
        && DateRelations.Holds(
            ((DateColumn)column).Bounds(row),
            range.Relation,
            DayRange.Of(context.Bounds(range.From), context.Bounds(range.To)),
            range.Match
        );
}

internal sealed class BegunTest(EmbeddedGraph graph, BegunPredicate begun) : RowTest
{
    private readonly PropertyPlace _date = new(graph, begun.Field, null);
    private readonly PropertyPlace? _else = begun.Else is null ? null : new PropertyPlace(graph, begun.Else, null);

    public override bool Fits(RunContext context, int node, int relationship) =>
        ValidTime.Holds(
            Bounds(context, _date, node) ?? Bounds(context, _else, node),
            null,
            context.Bounds(begun.AsOf.Date)!.Value,
            begun.AsOf.Match
        );

    private static EdtfBounds? Bounds(RunContext context, PropertyPlace? place, int node) =>
        (place?.Column(context.Graph, node, -1, out _) as DateColumn)?.BoundsOrNull(context.Graph.RowOf(node));
}

internal sealed class KindTest(bool[] kinds) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship) => kinds[context.Graph.KindOf(node)];
}

/// <summary>What the request says, for all rows.</summary>
internal sealed class FlagTest(Parameter value) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship) => context.Parameter(value) is true;
}

internal sealed class AboutTest(AboutPredicate about, Surroundings surroundings) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship) => context.About(about, surroundings).Contains(node);
}

/// <summary>Whether a relationship held on a date.</summary>
internal sealed class RelationshipHoldsTest(FieldTable properties, ValidTimeFields time, AsOf asOf) : RowTest
{
    private readonly DateColumn _from = properties.Dates(time.From);
    private readonly DateColumn _to = properties.Dates(time.To);

    public override bool Fits(RunContext context, int node, int relationship) =>
        ValidTime.Holds(
            _from.BoundsOrNull(relationship),
            _to.BoundsOrNull(relationship),
            context.Bounds(asOf.Date)!.Value,
            asOf.Match
        );
}

/// <summary>Whether a node held on a date; a kind without valid time always does. A start that is not recorded is possible from the node's date on.</summary>
internal sealed class NodeHoldsTest : RowTest
{
    private readonly (DateColumn From, DateColumn To, DateColumn? Date)?[] _times;
    private readonly AsOf _asOf;

    public NodeHoldsTest(EmbeddedGraph graph, AsOf asOf)
    {
        _asOf = asOf;
        var date = graph.Ontology.Timeline?.Date.Name;
        _times = new (DateColumn, DateColumn, DateColumn?)?[graph.Kinds.Length];
        foreach (var kind in graph.Ontology.Kinds)
        {
            if (kind.ValidTime is { } time)
            {
                var table = graph.Kinds[kind.Index];
                _times[kind.Index] = (table.Dates(time.From), table.Dates(time.To), date is null ? null : table.Find(date) as DateColumn);
            }
        }
    }

    public override bool Fits(RunContext context, int node, int relationship)
    {
        if (_times[context.Graph.KindOf(node)] is not { } time)
        {
            return true;
        }

        var row = context.Graph.RowOf(node);
        var from = time.From.BoundsOrNull(row) ?? ValidTime.UnrecordedStart(time.Date?.BoundsOrNull(row));
        return ValidTime.Holds(from, time.To.BoundsOrNull(row), context.Bounds(_asOf.Date)!.Value, _asOf.Match);
    }
}

/// <summary>Whether so many related rows fit.</summary>
internal sealed class RelatedTest(Hop hop, Quantifier quantifier, bool nodesOnce, RowTest? where) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship)
    {
        var (fitting, last) = (0, -1);
        foreach (var (other, row) in hop.From(context, node))
        {
            var fits = where is null || where.Fits(context, other, row);
            switch (quantifier)
            {
                case Quantifier.Some when fits:
                    return true;
                case Quantifier.None when fits:
                    return false;
                case Quantifier.All when !fits:
                    return false;
                case Quantifier.Single when fits && !(nodesOnce && other == last):
                    (fitting, last) = (fitting + 1, other);
                    break;
                default:
                    break;
            }
        }

        return quantifier switch
        {
            Quantifier.Some => false,
            Quantifier.Single => fitting == 1,
            _ => true,
        };
    }
}
