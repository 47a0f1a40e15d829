using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The timeline: its root field, its pages and their entries.</summary>
internal sealed class TimelineTypes(ApiSchemaBuilder builder)
{
    public FieldDefinition Root(TimelineModel timeline) =>
        new(
            timeline.Root,
            "What happened in a range of time, in the order of time: earliest start, latest start, earliest end, latest end, id.",
            CommonTypes.NonNull(Connection(timeline)),
            ApiSchemaBuilder.Inputs(
                [
                    .. builder.Time.RangeArguments(timeline),
                    builder.Time.KindsArgument(),
                    CommonTypes.Argument("about", "Only these nodes and those one relationship away from one of them.", new ListType(CommonTypes.NonNull(BuiltInScalars.ID))),
                    .. Acts(timeline),
                    .. ConnectionTypes.PageArguments(),
                ]
            )
        )
        {
            Role = new TimelineRole(timeline),
        };

    private static IEnumerable<InputValueDefinition> Acts(TimelineModel timeline)
    {
        if (timeline.Act is { } act)
        {
            yield return CommonTypes.Argument(
                "acts",
                $"Whether each act ({act.Kind.Name}) that has a date is an entry of its own, on that date. `kinds` and `about` let an act through with what it was done with. Without it an act is an entry only where `kinds` names its kind.",
                BuiltInScalars.Boolean,
                new BooleanValueSyntax(default, false)
            );
        }
    }

    private ObjectType Connection(TimelineModel timeline) =>
        builder.Connections.Connection(
            "TimelineConnection",
            "A page of the timeline.",
            () => builder.Connections.Edge("TimelineEdge", "An entry of the timeline.", [.. EntryFields(timeline)]),
            () => [builder.Aggregates.Field(timeline.Items), builder.Groups.Field(timeline.Items, null), .. timeline.Backgrounds.Select(background => Background(timeline, background))]
        );

    private IEnumerable<FieldDefinition> EntryFields(TimelineModel timeline)
    {
        yield return ApiSchemaBuilder.Envelope(EnvelopeField.Match, "match", "Whether it lies in the range definitely or possibly.", CommonTypes.NonNull(builder.Common.DateMatch));
        yield return ApiSchemaBuilder.Envelope(EnvelopeField.Lane, "lane", "Where to draw it: entries of one lane belong together.", CommonTypes.NonNull(BuiltInScalars.String));
        yield return ApiSchemaBuilder.Envelope(EnvelopeField.Display, "display", "Its date, to be shown.", CommonTypes.NonNull(BuiltInScalars.String));
        yield return Field("bounds", "What its date may mean, and whether its start or end is open or unknown.", CommonTypes.NonNull(builder.Time.Bounds), new EntryBoundsRole(timeline.Date));
        foreach (var title in timeline.Titles.Prepend(timeline.Title))
        {
            yield return Field(
                title.Name,
                title.Description,
                title.IsRequired ? CommonTypes.NonNull(BuiltInScalars.String) : BuiltInScalars.String,
                new EntryPropertyRole(title)
            );
        }

        if (timeline.Act is { } act)
        {
            yield return Field("act", "What was done; null where the entry is no act.", builder.Common.EnumOf(act.ActKind.EnumKind!), new EntryActRole(act));
        }

        yield return builder.Connections.NodeField(timeline.Items);
    }

    private FieldDefinition Background(TimelineModel timeline, TimelineBackground background) =>
        Field(
            background.Field,
            $"What is drawn behind the entries: each {background.Kind.Name} whose date overlaps the range, in the order of time, whatever the page, `kinds` and `about`.",
            CommonTypes.ListOf(builder.Nodes.Of(background.Kind)),
            new BackgroundRole(timeline, background.Kind)
        );

    private static FieldDefinition Field(string name, string description, GraphQLType type, FieldRole role) =>
        new(name, description, type, InputValueMap.Empty) { Role = role };
}
