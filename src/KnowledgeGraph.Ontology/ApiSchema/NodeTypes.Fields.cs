using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

internal sealed partial class NodeTypes
{
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
