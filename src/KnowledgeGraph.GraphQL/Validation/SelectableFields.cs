using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The fields that can be selected on a type: its own and the meta-fields.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selections</remarks>
internal sealed class SelectableFields(Schema schema)
{
    private readonly FieldDefinition? _typeName = Meta("__typename", NonNull(schema.FindType("String")));
    private readonly FieldDefinition? _schema = Meta("__schema", NonNull(schema.FindType("__Schema")));
    private readonly FieldDefinition? _type = Meta(
        "__type",
        schema.FindType("__Type"),
        NonNull(schema.FindType("String")) is { } name ? new InputValueMap([new InputValueDefinition("name", null, name)]) : null
    );

    public FieldDefinition? Find(CompositeType parent, string name) =>
        name switch
        {
            "__typename" => _typeName,
            "__schema" when parent == schema.QueryType => _schema,
            "__type" when parent == schema.QueryType => _type,
            _ => parent is FieldsType type && type.Fields.TryGet(name, out var field) ? field : null,
        };

    private static NonNullType? NonNull(NamedType? type) => type is null ? null : new NonNullType(type);

    private static FieldDefinition? Meta(string name, GraphQLType? type, InputValueMap? arguments = null) =>
        type is null ? null : new FieldDefinition(name, null, type, arguments ?? InputValueMap.Empty);
}
