using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The types of nodes, of relationship properties and of records.</summary>
internal sealed class NodeTypes(ApiSchemaBuilder builder)
{
    /// <summary>The interface that every kind has, whatever the ontology's own interfaces are.</summary>
    public InterfaceType Node =>
        builder.Get("Node", name =>
        {
            var type = new InterfaceType(name, "Anything with an id.");
            type.Define(() => (ApiSchemaBuilder.Fields([IdField()]), []));
            return type;
        });

    public void AddAll()
    {
        foreach (var kind in builder.Ontology.Kinds)
        {
            Of(kind);
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
                        properties.FindField("id") is null
                            ? properties.Fields.SelectMany(OwnFields).Prepend(RelationshipId())
                            : properties.Fields.SelectMany(OwnFields)
                    ),
                    []
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
                break;
            default:
                throw new InvalidOperationException($"No field is made of {field.GetType().Name}.");
        }
    }

    private static FieldDefinition IdField() =>
        ApiSchemaBuilder.Envelope(EnvelopeField.NodeId, "id", "The slug of the node, unique over all kinds.", CommonTypes.NonNull(BuiltInScalars.ID));

    private static FieldDefinition RelationshipId() =>
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

    private FieldDefinition Property(PropertyField property)
    {
        GraphQLType type = builder.Common.ScalarOf(property);
        type = property.IsList ? new ListType(CommonTypes.NonNull(type)) : type;
        return new FieldDefinition(
            property.Name,
            property.Description,
            property.IsRequired ? CommonTypes.NonNull(type) : type,
            InputValueMap.Empty
        )
        {
            Role = new PropertyRole(property),
        };
    }

    private FieldDefinition Reference(ReferenceField reference)
    {
        GraphQLType type = Of(reference.Target);
        type = reference.IsList ? CommonTypes.ListOf(type) : type;
        return new FieldDefinition(
            reference.Name,
            reference.Description,
            reference is { IsRequired: true, IsList: false } ? CommonTypes.NonNull(type) : type,
            InputValueMap.Empty
        )
        {
            Role = new ReferenceRole(reference),
        };
    }

    private FieldDefinition Relationship(RelationshipField field)
    {
        GraphQLType target = Of(field.Target);
        if (field.IsList)
        {
            return new FieldDefinition(
                field.Name,
                field.Description,
                CommonTypes.ListOf(target),
                ApiSchemaBuilder.Inputs([.. builder.Filters.ListArguments(field.Target), .. builder.Time.AsOfArguments()])
            )
            {
                Role = new RelationshipRole(field),
            };
        }

        // What must be there can not be asked away by a date.
        return new FieldDefinition(
            field.Name,
            field.Description,
            field.IsRequired ? CommonTypes.NonNull(target) : target,
            field.IsRequired ? InputValueMap.Empty : ApiSchemaBuilder.Inputs(builder.Time.AsOfArguments())
        )
        {
            Role = new RelationshipRole(field),
        };
    }
}
