using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The inputs that sort: by a property, by the one node to which a relationship leads, by how many relationships there are.</summary>
internal sealed class SortTypes(ApiSchemaBuilder builder)
{
    /// <summary>The sort of nodes.</summary>
    public InputObjectType Of(NodeType type) =>
        builder.Get(
            $"{type.Name}Sort",
            name => new InputObjectType(
                name,
                $"How to sort {type.Plural}: one field each; equal ones are sorted by id, missing values come last.",
                () => ApiSchemaBuilder.Inputs(type.Fields.SelectMany(Keys))
            )
        );

    /// <summary>The sort of relationships: by the node or by the relationship.</summary>
    public InputObjectType Of(RelationshipField field) =>
        builder.Get(
            $"{field.Target.Name}{field.Relationship.Properties.Name}ConnectionSort",
            name => new InputObjectType(
                name,
                "How to sort relationships: by the node or by the relationship.",
                () => ApiSchemaBuilder.Inputs(
                    [
                        new InputValueDefinition("node", "By the node.", Of(field.Target)) { Role = new NodeInput() },
                        new InputValueDefinition("edge", "By the relationship.", Of(field.Relationship.Properties)) { Role = new EdgeInput() },
                    ]
                )
            )
        );

    private InputObjectType Count =>
        builder.Get(
            "CountSort",
            name => new InputObjectType(
                name,
                "How to sort by a number of relationships.",
                () => ApiSchemaBuilder.Inputs([new InputValueDefinition("count", "By how many there are.", builder.Common.SortDirection)])
            )
        );

    private InputObjectType Of(PropertiesType properties) =>
        builder.Get(
            $"{properties.Name}Sort",
            name => new InputObjectType(
                name,
                "How to sort by the relationship.",
                () => ApiSchemaBuilder.Inputs(properties.Fields.OfType<PropertyField>().Where(field => !field.IsList).Select(Property))
            )
        );

    private IEnumerable<InputValueDefinition> Keys(OntologyField field)
    {
        switch (field)
        {
            case PropertyField { IsList: false } property:
                yield return Property(property);
                break;
            case RelationshipField { IsList: false } one:
                yield return new InputValueDefinition(one.Name, one.Description, Of(one.Target)) { Role = new RelationshipInput(one) };
                break;
            case RelationshipField many:
                yield return new InputValueDefinition($"{many.Name}Connection", many.Description, Count) { Role = new RelationshipConnectionInput(many) };
                break;
            default:
                break;
        }
    }

    private InputValueDefinition Property(PropertyField field) =>
        new(field.Name, field.Description, builder.Common.SortDirection) { Role = new PropertyInput(field) };
}
