using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

internal sealed partial class FieldCompiler
{
    private FieldReader Envelope(PlannedField field, EnvelopeStep envelope, Place place, StatementText statement)
    {
        if (place.Groups is not null)
        {
            return GroupEnvelope(field, envelope, place, statement);
        }

        var scope = place.Scope;
        if (Walked(field, envelope.Field, place, statement) is { } walked)
        {
            return walked;
        }

        switch (envelope.Field)
        {
            case EnvelopeField.Node or EnvelopeField.Whole:
                Inside(field, place with { OnEdge = false }, statement);
                return new SameRowReader();
            case EnvelopeField.Properties:
                Inside(field, place with { OnEdge = true }, statement);
                return new SameRowReader();
            case EnvelopeField.NodeId:
                return new PropertyReader(scope.Slot($"{scope.Variables.Node}.id"));
            case EnvelopeField.RelationshipId:
                return new PropertyReader(scope.Slot($"{scope.Variables.Relationship}.id"));
            case EnvelopeField.AsOf:
                return new AsOfReader((place.Rows as StateStep)?.At);
            case EnvelopeField.Lane:
                return new LaneReader(scope.Slot($"{scope.Variables.Node}.{CypherNames.Kind}"), plan.Ontology);
            case EnvelopeField.Display when place.Rows is ConnectionStep { Timeline: { } range }:
                return new DisplayReader(scope.Slot(place.Property(range.Date)));
            case EnvelopeField.Match when place.Rows is ConnectionStep { Timeline: { } range }:
                return new RangeMatchReader(Days(scope, scope.Variables.Node, range.Date), range);
            case EnvelopeField.Match:
                return Held(place);
            case EnvelopeField.Score:
                return new PropertyReader(scope.Slot(scope.Variables.Hit!.Value.Score));
            case EnvelopeField.MatchedField:
                return new PropertyReader(scope.Slot(scope.Variables.Hit!.Value.Field));
            case EnvelopeField.Snippet:
                var search = RowsText.SearchOf(((ConnectionStep)place.Rows!).Page.Input)!;
                return new SnippetReader(scope.Slot($"{scope.Variables.Node}[{scope.Variables.Hit!.Value.Field}]"), search.Text);
            case EnvelopeField.Cursor:
                return new CursorReader(Cursor(place, statement));
            case EnvelopeField.StartCursor or EnvelopeField.EndCursor:
                return new PageFieldReader(envelope.Field, Cursor(place, statement));
            default:
                Inside(field, place, statement);
                return new PageFieldReader(envelope.Field, null);
        }
    }

    private static string Act(TimelineAct act, RowVariables row) =>
        $"CASE WHEN {row.Node}:{CypherNames.Label(act.Kind)} THEN {row.Node}.{CypherNames.Quote(act.ActKind.Name)} END";

    private static HeldReader Held(Place place)
    {
        var entries = (EntriesStep)place.Rows!;
        var time = entries.Change.Interval.Time;
        return new HeldReader(
            place.Scope.Slot(place.Property(time.From)),
            place.Scope.Slot(place.Property(time.To)),
            entries.At
        );
    }

    private static CursorText Cursor(Place place, StatementText statement)
    {
        var scope = place.Scope;
        var order = ((ConnectionStep)place.Rows!).Page.Order;
        var keys = order.Keys.Select(key => SortClause.Expressions(key, scope.Variables, statement).Select(scope.Slot).ToArray());
        return new CursorText(
            order,
            [.. keys],
            scope.Slot($"{scope.Variables.Node}.id"),
            scope.Variables.Relationship is null ? -1 : scope.Slot($"{scope.Variables.Relationship}.id")
        );
    }

    private static int[] Days(RowScope scope, string variable, PropertyField field) =>
        [.. CypherNames.Days(variable, field.Name).Select(scope.Slot)];
}
