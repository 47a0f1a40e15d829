using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>Groups of the entries of a connection: by properties, by related nodes, by spans of the calendar.</summary>
/// <remarks>Relationships that have only what all have share the types of their nodes.</remarks>
internal sealed class GroupTypes(ApiSchemaBuilder builder)
{
    /// <summary>The field of a connection of nodes, or of relationships where <paramref name="properties"/> are given.</summary>
    public FieldDefinition Field(NodeType target, PropertiesType? properties)
    {
        var own = properties == builder.Ontology.CommonProperties ? null : properties;
        return new FieldDefinition(
            "groups",
            "The entries of all pages in groups: an entry is in a group for each combination of its values, and in that of the missing one where it has none.",
            CommonTypes.NonNull(Groups(target, own)),
            ApiSchemaBuilder.Inputs(
                [
                    CommonTypes.Argument("by", "What to group by: one field each, all together.", CommonTypes.ListOf(builder.GroupKeys.Of(target, own))),
                    CommonTypes.Argument("where", "Which groups to give.", builder.AggregateFilters.Where(target, own, null)),
                    CommonTypes.Argument("sort", "The order, the first first; then that of the keys.", new ListType(CommonTypes.NonNull(builder.GroupSorts.Of(target, own)))),
                    .. ConnectionTypes.PageArguments(),
                ]
            )
        )
        {
            Role = new GroupsRole(),
        };
    }

    private ObjectType Groups(NodeType target, PropertiesType? properties) =>
        builder.Get($"{target.Name}{properties?.Name}Groups", name => CommonTypes.MakeObject(
            name,
            "A page of groups.",
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.TotalCount, "totalCount", "How many groups there are on all pages.", CommonTypes.NonNull(BuiltInScalars.Int)),
                ApiSchemaBuilder.Envelope(EnvelopeField.PageInfo, "pageInfo", "Where this page stands.", CommonTypes.NonNull(builder.Common.PageInfo)),
                ApiSchemaBuilder.Envelope(EnvelopeField.Groups, "nodes", "The groups of this page.", CommonTypes.ListOf(Group(target, properties))),
            ]
        ));

    private ObjectType Group(NodeType target, PropertiesType? properties) =>
        builder.Get($"{target.Name}{properties?.Name}Group", name => CommonTypes.MakeObject(
            name,
            "Entries that have the same keys.",
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.Cursor, "cursor", "The group's place in the order, for `after` and `before`.", CommonTypes.NonNull(BuiltInScalars.String)),
                ApiSchemaBuilder.Envelope(EnvelopeField.Keys, "keys", "What its entries have in common, in the order of `by`.", CommonTypes.ListOf(Key)),
                KeyAt(),
                properties is null ? builder.Aggregates.Field(target) : builder.Aggregates.Field(target, properties),
            ]
        ));

    private FieldDefinition KeyAt() =>
        new(
            "key",
            "One of the keys, which makes a column of a table; null where there are fewer.",
            Key,
            ApiSchemaBuilder.Inputs(
                [CommonTypes.Argument("at", "Its place in `by`, from 0 on.", BuiltInScalars.Int, new IntValueSyntax(default, "0"))]
            )
        )
        {
            Role = new GroupKeyRole(),
        };

    private ObjectType Key =>
        builder.Get("GroupKey", name => CommonTypes.MakeObject(
            name,
            "A value that the entries of a group have in common; all fields but the first are null where they have none.",
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.KeyField, "field", "What it is the value of: names of fields with dots between them.", CommonTypes.NonNull(BuiltInScalars.String)),
                ApiSchemaBuilder.Envelope(EnvelopeField.KeyText, "text", "The value as text, whatever its type.", BuiltInScalars.String),
                ApiSchemaBuilder.Envelope(EnvelopeField.KeyNumber, "number", "The value if it is a number.", BuiltInScalars.Float),
                ApiSchemaBuilder.Envelope(EnvelopeField.KeyBoolean, "boolean", "The value if it is true or false.", BuiltInScalars.Boolean),
                ApiSchemaBuilder.Envelope(EnvelopeField.KeyDate, "date", "The value if it is a span of the calendar.", builder.Common.Date),
                ApiSchemaBuilder.Envelope(EnvelopeField.KeyNode, "node", "The node if the value is an id.", builder.Nodes.Node),
            ]
        ));
}
