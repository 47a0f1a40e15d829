using System.Globalization;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>What is reached from a node over relationships of one kind, one behind the other.</summary>
internal sealed class ReachTypes(ApiSchemaBuilder builder)
{
    /// <summary>The name of the field that follows from a transitive one.</summary>
    public static string NameOf(string field) => $"{field}Within";

    /// <summary>The field that follows from a transitive one.</summary>
    public FieldDefinition Field(RelationshipField field) =>
        new(
            NameOf(field.Name),
            $"{field.Description} Over several relationships, one behind the other: each node once, the nearest first, equally near ones by id; circles end where they began.",
            CommonTypes.ListOf(Entry(field)),
            ApiSchemaBuilder.Inputs(
                [
                    CommonTypes.Argument("depth", $"How many relationships away a node may be, from 0 to {WalkLimits.MaxLength.ToString(CultureInfo.InvariantCulture)}.", CommonTypes.NonNull(BuiltInScalars.Int)),
                    CommonTypes.Argument("limit", "How many to give at the most, the nearest first.", BuiltInScalars.Int),
                    .. builder.Time.AsOfArguments(),
                ]
            )
        )
        {
            Role = new ReachRole(field),
        };

    private ObjectType Entry(RelationshipField field) =>
        builder.Get($"{field.Target.Name}{field.Relationship.Properties.Name}Within", name => CommonTypes.MakeObject(
            name,
            "A node that is reached over relationships of one kind.",
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.Depth, "depth", "How many relationships the shortest way to it has.", CommonTypes.NonNull(BuiltInScalars.Int)),
                builder.Connections.NodeField(field.Target),
                ApiSchemaBuilder.Envelope(EnvelopeField.Properties, "properties", "The last relationship of such a way, of several the first by id.", CommonTypes.NonNull(builder.Nodes.Of(field.Relationship.Properties))),
                .. builder.Walks.Ends("that relationship"),
            ]
        ));
}
