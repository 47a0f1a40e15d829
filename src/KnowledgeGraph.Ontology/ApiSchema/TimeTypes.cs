using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>What dates add: bounds, and the date that is asked about.</summary>
internal sealed class TimeTypes(ApiSchemaBuilder builder)
{
    public ObjectType Bounds =>
        builder.Get("EdtfBounds", name => CommonTypes.MakeObject(
            name,
            "What a date in EDTF may mean: the days between which it began and ended, and how it is shown. A missing day means that it is open or unknown.",
            [
                Field(BoundsField.EarliestStart, "earliestStart", "The first day on which it may have begun.", BuiltInScalars.String),
                Field(BoundsField.LatestStart, "latestStart", "The last day on which it may have begun.", BuiltInScalars.String),
                Field(BoundsField.EarliestEnd, "earliestEnd", "The first day on which it may have ended.", BuiltInScalars.String),
                Field(BoundsField.LatestEnd, "latestEnd", "The last day on which it may have ended.", BuiltInScalars.String),
                Field(BoundsField.Precision, "precision", "How exactly it is known: DAY, MONTH, SEASON, YEAR, DECADE ...", CommonTypes.NonNull(BuiltInScalars.String)),
                Field(BoundsField.StartOpen, "startOpen", "Whether it has no start.", CommonTypes.NonNull(BuiltInScalars.Boolean)),
                Field(BoundsField.StartUnknown, "startUnknown", "Whether it has a start that is not known.", CommonTypes.NonNull(BuiltInScalars.Boolean)),
                Field(BoundsField.EndOpen, "endOpen", "Whether it has no end, or none yet.", CommonTypes.NonNull(BuiltInScalars.Boolean)),
                Field(BoundsField.EndUnknown, "endUnknown", "Whether it has an end that is not known.", CommonTypes.NonNull(BuiltInScalars.Boolean)),
                Field(BoundsField.Approximate, "approximate", "Whether it is approximate.", CommonTypes.NonNull(BuiltInScalars.Boolean)),
                Field(BoundsField.Uncertain, "uncertain", "Whether it is uncertain.", CommonTypes.NonNull(BuiltInScalars.Boolean)),
                Field(BoundsField.Display, "display", "The date, to be shown.", CommonTypes.NonNull(BuiltInScalars.String)),
            ]));

    // These stand at each relationship of each kind, so their sentences are short; the directive has the long ones.
    public IEnumerable<InputValueDefinition> AsOfArguments() =>
        [
            CommonTypes.Argument("asOf", "Only what held on this date, here and below.", builder.Common.Date),
            CommonTypes.Argument("match", "How surely; as above, else POSSIBLY.", builder.Common.DateMatch),
        ];

    /// <summary>The date that is asked about in a whole operation.</summary>
    public DirectiveDefinition AsOfDirective =>
        new(
            "asOf",
            "Only what held on a date, in the whole operation: every list, relationship, filter and state; an `asOf` of a field holds for that field and those below it instead. A node that is looked up by its id is given in any case.",
            ApiSchemaBuilder.Inputs(
                [
                    CommonTypes.Argument("date", "The date.", CommonTypes.NonNull(builder.Common.Date)),
                    CommonTypes.Argument("match", "Whether it must have held possibly or definitely.", builder.Common.DateMatch, CommonTypes.EnumLiteral("POSSIBLY")),
                ]
            ),
            [DirectiveLocations.Query]
        );

    /// <summary>A range of time and how the dates of entries must lie to it.</summary>
    public IEnumerable<InputValueDefinition> RangeArguments(TimelineModel timeline) =>
        [
            CommonTypes.Argument("from", $"The range begins with this date's first day; without it, it has no start. Entries lie in it by their `{timeline.Date.Name}`.", builder.Common.Date),
            CommonTypes.Argument("to", "The range ends with this date's last day; without it, it has no end.", builder.Common.Date),
            CommonTypes.Argument("relation", "How an entry's date must lie to the range.", builder.Common.DateRelation, CommonTypes.EnumLiteral("OVERLAPS")),
            CommonTypes.Argument("match", "Whether it must lie so definitely or possibly.", builder.Common.DateMatch, CommonTypes.EnumLiteral("POSSIBLY")),
        ];

    public InputValueDefinition KindsArgument() =>
        CommonTypes.Argument("kinds", "Only nodes of these kinds.", new ListType(CommonTypes.NonNull(builder.Common.Kind)));

    private static FieldDefinition Field(BoundsField role, string name, string description, GraphQLType type) =>
        new(name, description, type, InputValueMap.Empty) { Role = new BoundsFieldRole(role) };
}
