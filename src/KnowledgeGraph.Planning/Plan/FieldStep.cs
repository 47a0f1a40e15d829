using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Plan;

/// <summary>What one selected field does.</summary>
public abstract record FieldStep
{
    /// <summary>The date that holds for this field and those below it; null where all times are meant.</summary>
    public AsOf? AsOf { get; init; }
}

/// <summary>A date and how surely things must have held on it.</summary>
public sealed record AsOf(Parameter Date, DateMatch Match);

/// <summary>Gives one node, the first row, or null.</summary>
public sealed record NodeStep(RowStep Rows) : FieldStep;

/// <summary>Gives the nodes of all rows.</summary>
public sealed record ListStep(RowStep Rows) : FieldStep;

/// <summary>Gives a page of rows with cursors; the rows without the page are counted when asked for.</summary>
/// <param name="Page">The page, whose input is sorted.</param>
/// <param name="Timeline">The range that decides an entry's match, on a timeline.</param>
public sealed record ConnectionStep(SliceStep Page, TimelineRange? Timeline) : FieldStep;

/// <summary>Gives nodes beside a page, whatever its rows: what is drawn behind a timeline.</summary>
public sealed record BackgroundStep(RowStep Rows) : FieldStep;

/// <summary>Does on an edge what a step does on the edge's node.</summary>
public sealed record OnNodeStep(FieldStep Step) : FieldStep;

/// <summary>Writes what was done, where the edge's node is an act; else null.</summary>
public sealed record ActStep(TimelineAct Act) : FieldStep;

/// <summary>Gives what held in a whole: its elements and constraints are the steps of those fields below.</summary>
/// <param name="Change">What changes it.</param>
/// <param name="Whole">The whole.</param>
/// <param name="At">The date that was asked about. It holds below too, but not for the changes: what made a state is shown whether or not it still held.</param>
public sealed record StateStep(ChangeModel Change, RowStep Whole, AsOf? At) : FieldStep;

/// <summary>Gives what changed in a whole between two dates; the states before and behind are steps of fields below, and so are the changes.</summary>
/// <param name="Change">What changes it.</param>
/// <param name="Whole">The whole.</param>
/// <param name="DayBefore">The day before the changes.</param>
/// <param name="From">The date with whose first day they begin.</param>
/// <param name="To">The date with whose last day they end.</param>
/// <param name="LastDay">That day.</param>
public sealed record ChangesStep(ChangeModel Change, RowStep Whole, Parameter DayBefore, Parameter From, Parameter To, Parameter LastDay) : FieldStep;

/// <summary>Opens what can be said of rows together: of all rows of a connection, whatever its page.</summary>
public sealed record AggregateStep(RowStep Rows) : FieldStep;

/// <summary>Opens a part of that: what can be said of a property, or how many there are where <paramref name="Field"/> is null.</summary>
public sealed record AggregatedStep(PropertyField? Field, bool OnEdge) : FieldStep;

/// <summary>Writes an aggregate of a property, or a count.</summary>
public sealed record AggregateValueStep(Measure Measure) : FieldStep;

/// <summary>Writes whether there is any row.</summary>
public sealed record ExistsStep(RowStep Rows) : FieldStep;

/// <summary>Gives the entries of a state: relationships that held on a date, with their nodes.</summary>
public sealed record EntriesStep(RowStep Rows, ChangeModel Change, AsOf? At) : FieldStep;

/// <summary>Writes the level that an entry had on a date: that of the latest change that had begun by then and opens or raises.</summary>
/// <param name="Change">What changes it.</param>
/// <param name="Begun">That a change had begun.</param>
public sealed record LevelStep(ChangeModel Change, BegunPredicate Begun) : FieldStep;

/// <summary>Writes a property of a node, a relationship or a record.</summary>
public sealed record PropertyStep(PropertyField Field) : FieldStep;

/// <summary>Opens the bounds of a date property.</summary>
public sealed record DateBoundsStep(PropertyField Field) : FieldStep;

/// <summary>Writes a field of the bounds of a date.</summary>
public sealed record BoundsFieldStep(BoundsField Field) : FieldStep;

/// <summary>Opens a list of records.</summary>
public sealed record RecordsStep(RecordsField Field) : FieldStep;

/// <summary>Opens the node or nodes to which ids in a property lead; they must fit <paramref name="Where"/>.</summary>
public sealed record ReferenceStep(ReferenceField Field, Predicate? Where) : FieldStep;

/// <summary>Writes or opens a field of a connection, edge or state.</summary>
public sealed record EnvelopeStep(EnvelopeField Field) : FieldStep;

/// <summary>A range of time and how an entry must lie to it.</summary>
public sealed record TimelineRange(PropertyField Date, Parameter? From, Parameter? To, DateRelation Relation, DateMatch Match);
