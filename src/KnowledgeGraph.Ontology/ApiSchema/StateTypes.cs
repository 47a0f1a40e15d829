using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>What held in a whole on a date, and what changed between two.</summary>
internal sealed class StateTypes(ApiSchemaBuilder builder)
{
    public FieldDefinition State(ChangeModel change)
    {
        return new FieldDefinition(
            change.Root,
            $"What held on a date in one of {change.Whole.Target.Plural}; null where there is none of that id.",
            StateType(change),
            ApiSchemaBuilder.Inputs([WholeArgument(change), .. builder.Time.AsOfArguments()])
        )
        {
            Role = new StateRole(change),
        };
    }

    public FieldDefinition Changes(ChangeModel change)
    {
        var type = builder.Get(change.Between!.Type, name => CommonTypes.MakeObject(
            name,
            $"What changed in one of {change.Whole.Target.Plural} between two dates: the changes lead from the state before to the state behind them.",
            [
                Whole(change),
                ApiSchemaBuilder.Envelope(EnvelopeField.Before, "before", "What held on the day before the first date begins.", CommonTypes.NonNull(StateType(change))),
                ApiSchemaBuilder.Envelope(EnvelopeField.After, "after", "What held on the last day of the second date.", CommonTypes.NonNull(StateType(change))),
                ApiSchemaBuilder.Envelope(EnvelopeField.Changes, "changes", "The changes that took effect in between, by the date of effect.", CommonTypes.ListOf(builder.Nodes.Of(change.Kind))),
                ApiSchemaBuilder.Envelope(EnvelopeField.Ended, "ended", "What ended in between, by id: by a change or, without one, because no act carried it any longer.", CommonTypes.ListOf(Entry(change))),
                ApiSchemaBuilder.Envelope(EnvelopeField.EndedConstraints, "endedConstraints", "The changes that forbade something until a day in between, by id.", CommonTypes.ListOf(builder.Nodes.Of(change.Kind))),
            ]
        ));
        return new FieldDefinition(
            change.Between.Root,
            $"What changed between two dates in one of {change.Whole.Target.Plural}; null where there is none of that id.",
            type,
            ApiSchemaBuilder.Inputs(
                [
                    WholeArgument(change),
                    CommonTypes.Argument("from", "Changes count from the first day of this date.", CommonTypes.NonNull(builder.Common.Date)),
                    CommonTypes.Argument("to", "Changes count up to the last day of this date.", CommonTypes.NonNull(builder.Common.Date)),
                ]
            )
        )
        {
            Role = new ChangesRole(change),
        };
    }

    private static InputValueDefinition WholeArgument(ChangeModel change) =>
        CommonTypes.Argument(change.Whole.Name, $"The id of the {change.Whole.Target.Name}.", CommonTypes.NonNull(BuiltInScalars.ID));

    private FieldDefinition Whole(ChangeModel change) =>
        ApiSchemaBuilder.Envelope(EnvelopeField.Whole, change.Whole.Name, change.Whole.Description, CommonTypes.NonNull(builder.Nodes.Of(change.Whole.Target)));

    private static FieldDefinition SpansChange() =>
        ApiSchemaBuilder.Envelope(
            EnvelopeField.SpansChange,
            "spansChange",
            "Whether something may have changed or ended within that date, behind its first day: then not all of its days had the same state. Of `before` and `after` it speaks of the dates as they were asked for, `from` and `to`.",
            CommonTypes.NonNull(BuiltInScalars.Boolean)
        );

    private ObjectType StateType(ChangeModel change) =>
        builder.Get(change.StateType, name => CommonTypes.MakeObject(
            name,
            $"What held on a date in one of {change.Whole.Target.Plural}, folded from its changes.",
            [
                Whole(change),
                ApiSchemaBuilder.Envelope(EnvelopeField.AsOf, "asOf", "The date that was asked about.", builder.Common.Date),
                .. change.Between is null ? [] : (IEnumerable<FieldDefinition>)[SpansChange()],
                ApiSchemaBuilder.Envelope(EnvelopeField.Elements, "elements", "What held, by id.", CommonTypes.ListOf(Entry(change))),
                ApiSchemaBuilder.Envelope(EnvelopeField.Constraints, "constraints", "The changes that forbade something, by id.", CommonTypes.ListOf(builder.Nodes.Of(change.Kind))),
            ]
        ));

    private ObjectType Entry(ChangeModel change) => builder.Get(change.EntryType, name => EntryType(name, change));

    private ObjectType EntryType(string name, ChangeModel change)
    {
        var made = new ObjectType(name, change.Holds.Relationship.Properties.Description);
        made.Define(() =>
            (
                ApiSchemaBuilder.Fields(
                    [
                        ApiSchemaBuilder.Envelope(EnvelopeField.Node, change.Element.Name, change.Element.Description, CommonTypes.NonNull(builder.Nodes.Of(change.Element.Target))),
                        ApiSchemaBuilder.Envelope(EnvelopeField.Match, "match", "Whether it held definitely or possibly.", CommonTypes.NonNull(builder.Common.DateMatch)),
                        .. change.Holds.Relationship.Properties.Fields.SelectMany(builder.Nodes.OwnFields),
                    ]
                ),
                []
            )
        );
        return made;
    }
}
