using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The types of nodes, of relationship properties and of records.</summary>
internal sealed partial class NodeTypes(ApiSchemaBuilder builder)
{
    /// <summary>The interface that every kind has, whatever the ontology's own interfaces are.</summary>
    public InterfaceType Node =>
        builder.Get("Node", name =>
        {
            var type = new InterfaceType(name, "Anything with an id.");
            type.Define(() => (ApiSchemaBuilder.Fields([IdField()]), []));
            return type;
        });

    /// <summary>The interface of what all relationships have, whatever their kind: an id, and the properties that are the same in all.</summary>
    public InterfaceType AnyProperties =>
        builder.Get("RelationshipProperties", name =>
        {
            var type = new InterfaceType(name, "What every relationship has.");
            type.Define(() =>
                (ApiSchemaBuilder.Fields((builder.Ontology.CommonProperties?.Fields ?? []).Where(IsSameInAll).SelectMany(OwnFields).Prepend(RelationshipId())), [])
            );
            return type;
        });

    public void AddAll()
    {
        foreach (var kind in builder.Ontology.Kinds)
        {
            Of(kind);
        }

        foreach (var relationship in builder.Ontology.Relationships)
        {
            Of(relationship.Properties);
        }
    }

    public CompositeType Of(NodeType type) =>
        type is NodeKind
            ? builder.Get(type.Name, name => Define(new ObjectType(name, type.Description), type))
            : builder.Get(type.Name, name => Define(new InterfaceType(name, type.Description), type));

    public ObjectType Of(PropertiesType properties) =>
        builder.Get(properties.Name, name =>
        {
            var made = new ObjectType(name, properties.Description);
            made.Define(() =>
                (
                    ApiSchemaBuilder.Fields(
                        properties.Fields.SelectMany(OwnFields).Prepend(RelationshipId())
                    ),
                    [AnyProperties]
                )
            );
            return made;
        });

    public IEnumerable<FieldDefinition> OwnFields(OntologyField field)
    {
        switch (field)
        {
            case PropertyField property:
                yield return Property(property);
                if (property is { Scalar: ScalarKind.EdtfDate, IsList: false })
                {
                    yield return new FieldDefinition(
                        $"{property.Name}Bounds",
                        $"The days, precision and display form of `{property.Name}`.",
                        property.IsRequired ? CommonTypes.NonNull(builder.Time.Bounds) : builder.Time.Bounds,
                        InputValueMap.Empty
                    )
                    {
                        Role = new DateBoundsRole(property),
                    };
                }

                break;
            case RecordsField records:
                yield return new FieldDefinition(records.Name, records.Description, CommonTypes.ListOf(Of(records.Record)), InputValueMap.Empty)
                {
                    Role = new RecordsRole(records),
                };
                break;
            case ReferenceField reference:
                yield return Reference(reference);
                break;
            case RelationshipField relationship:
                yield return Relationship(relationship);
                yield return builder.Connections.Field(relationship);
                if (relationship.IsTransitive)
                {
                    yield return builder.Reaches.Field(relationship);
                }

                break;
            default:
                throw new InvalidOperationException($"No field is made of {field.GetType().Name}.");
        }
    }

    // A type of properties may declare such a field once more, with another type.
    private bool IsSameInAll(OntologyField field) =>
        builder.Ontology.Relationships.Select(kind => kind.Properties.FindField(field.Name)).All(own =>
            own is not null
            && (own.IsList, own.IsRequired) == (field.IsList, field.IsRequired)
            && (own, field) switch
            {
                (PropertyField left, PropertyField right) => left.Scalar == right.Scalar && left.EnumKind == right.EnumKind,
                (RecordsField left, RecordsField right) => left.Record == right.Record,
                (ReferenceField left, ReferenceField right) => left.Target == right.Target,
                _ => false,
            }
        );

    private static FieldDefinition IdField() =>
        ApiSchemaBuilder.Envelope(EnvelopeField.NodeId, "id", "The slug of the node, unique over all kinds.", CommonTypes.NonNull(BuiltInScalars.ID));

    public static FieldDefinition RelationshipId() =>
        ApiSchemaBuilder.Envelope(
            EnvelopeField.RelationshipId,
            "id",
            "The relationship's id: source, type, target and, where parallel ones exist, a key.",
            CommonTypes.NonNull(BuiltInScalars.ID)
        );

    private T Define<T>(T made, NodeType type)
        where T : FieldsType
    {
        made.Define(() =>
            (
                ApiSchemaBuilder.Fields(type.Fields.SelectMany(OwnFields)),
                [.. type.Interfaces.Select(face => (InterfaceType)Of(face)), Node]
            )
        );
        return made;
    }

    private ObjectType Of(RecordType record) =>
        builder.Get(record.Name, name =>
        {
            var made = new ObjectType(name, record.Description);
            made.Define(() => (ApiSchemaBuilder.Fields(record.Fields.SelectMany(OwnFields)), []));
            return made;
        });
}
