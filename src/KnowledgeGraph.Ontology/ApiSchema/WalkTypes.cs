using System.Globalization;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>What walks over relationships of many kinds: paths between two nodes, and what lies around one.</summary>
internal sealed class WalkTypes(ApiSchemaBuilder builder)
{
    /// <summary>The kinds of relationships.</summary>
    public EnumType RelationshipKind =>
        builder.Get("RelationshipKind", name => new EnumType(
            name,
            "The kinds of relationships, spelled as their types.",
            [.. builder.Ontology.Relationships.Select(kind => new EnumValueDefinition(kind.Type, DescriptionOf(kind)))]
        ));

    /// <summary>The root field that gives the paths between two nodes.</summary>
    public FieldDefinition Paths() =>
        new(
            "paths",
            "The paths between two nodes, shortest first: over relationships of any kind, in either direction, through no node twice. Paths of one length come by the ids of their nodes along the way, then by those of their relationships. Null where there is no node of one of the ids; from a node to itself there is the one path without a relationship.",
            PathConnection(),
            ApiSchemaBuilder.Inputs(
                [
                    CommonTypes.Argument("from", "The id of the node where the paths begin.", CommonTypes.NonNull(BuiltInScalars.ID)),
                    CommonTypes.Argument("to", "The id of the node where they end.", CommonTypes.NonNull(BuiltInScalars.ID)),
                    Along(),
                    CommonTypes.Argument("maxLength", $"How many relationships a path may have, from 0 to {Text(WalkLimits.MaxLength)}; longer ones are not looked for.", BuiltInScalars.Int, Literal(WalkLimits.PathLength)),
                    CommonTypes.Argument("first", "How many paths to give at the most, from the start or behind `after`.", BuiltInScalars.Int, Literal(WalkLimits.PathCount)),
                    CommonTypes.Argument("after", "Give what stands behind this cursor.", BuiltInScalars.String),
                    .. AsOfArguments(),
                ]
            )
        )
        {
            Role = new PathsRole(),
        };

    /// <summary>The root field that gives what lies around a node.</summary>
    public FieldDefinition Neighbourhood() =>
        new(
            "neighbourhood",
            "The nodes around a node, over relationships in either direction, and the relationships among them. Null where there is no node of that id.",
            Subgraph(),
            ApiSchemaBuilder.Inputs(
                [
                    CommonTypes.Argument("of", "The id of the node in the middle.", CommonTypes.NonNull(BuiltInScalars.ID)),
                    CommonTypes.Argument("depth", $"How many relationships away a node may be, from 0 to {Text(WalkLimits.MaxLength)}.", BuiltInScalars.Int, Literal(WalkLimits.NeighbourhoodDepth)),
                    Along(),
                    CommonTypes.Argument("limit", "How many nodes to give at the most, the one in the middle among them: the nearest, of equally near ones the first by id.", BuiltInScalars.Int, Literal(WalkLimits.NeighbourhoodSize)),
                    .. AsOfArguments(),
                ]
            )
        )
        {
            Role = new NeighbourhoodRole(),
        };

    private ObjectType PathConnection() =>
        builder.Get("PathConnection", name => Defined(
            new ObjectType(name, "A page of paths."),
            () =>
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.PageInfo, "pageInfo", "Where this page stands; `hasNextPage` says whether there are more paths of at most `maxLength` relationships.", CommonTypes.NonNull(builder.Common.PageInfo)),
                ApiSchemaBuilder.Envelope(EnvelopeField.MaxLength, "maxLength", "Where the search was cut: up to this length all paths are given, page by page; longer ones were not looked for, though there may be some.", CommonTypes.NonNull(BuiltInScalars.Int)),
                ApiSchemaBuilder.Envelope(EnvelopeField.Edges, "edges", "The paths of this page.", CommonTypes.ListOf(PathEdge())),
            ]
        ));

    private ObjectType PathEdge() =>
        builder.Get("PathEdge", name => Defined(
            new ObjectType(name, "A path and its place in the order."),
            () =>
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.Cursor, "cursor", "The path's place in the order, for `after`.", CommonTypes.NonNull(BuiltInScalars.String)),
                ApiSchemaBuilder.Envelope(EnvelopeField.Path, "node", "The path.", CommonTypes.NonNull(Path())),
            ]
        ));

    private ObjectType Path() =>
        builder.Get("Path", name => Defined(
            new ObjectType(name, "A way from one node to another over relationships, through no node twice."),
            () =>
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.Length, "length", "How many relationships it has.", CommonTypes.NonNull(BuiltInScalars.Int)),
                ApiSchemaBuilder.Envelope(EnvelopeField.PathNodes, "nodes", "The nodes along the way, both ends included: one more than relationships.", CommonTypes.ListOf(builder.Nodes.Node)),
                ApiSchemaBuilder.Envelope(EnvelopeField.PathRelationships, "relationships", "The relationships along the way: the first joins the first two nodes.", CommonTypes.ListOf(PathRelationship())),
            ]
        ));

    private ObjectType PathRelationship() =>
        builder.Get("PathRelationship", name => Defined(
            new ObjectType(name, "A relationship on a path."),
            () =>
            [
                .. RelationshipFields(),
                ApiSchemaBuilder.Envelope(EnvelopeField.Forward, "forward", "Whether the path goes along it from source to target; false where it goes against it.", CommonTypes.NonNull(BuiltInScalars.Boolean)),
            ]
        ));

    private ObjectType Subgraph() =>
        builder.Get("Subgraph", name => Defined(
            new ObjectType(name, "Nodes with the relationships among them."),
            () =>
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.SubgraphNodes, "nodes", "The nodes, the nearest first, equally near ones by id; the one in the middle is the first.", CommonTypes.ListOf(SubgraphNode())),
                ApiSchemaBuilder.Envelope(EnvelopeField.SubgraphRelationships, "relationships", "All relationships among these nodes, by id; where `along` names kinds, those of these kinds.", CommonTypes.ListOf(SubgraphRelationship())),
                ApiSchemaBuilder.Envelope(EnvelopeField.IsCut, "isCut", "Whether nodes within `depth` were left out because of `limit`.", CommonTypes.NonNull(BuiltInScalars.Boolean)),
            ]
        ));

    private ObjectType SubgraphNode() =>
        builder.Get("SubgraphNode", name => Defined(
            new ObjectType(name, "A node and how far it is from the one in the middle."),
            () =>
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.Depth, "depth", "How many relationships the shortest way to it has.", CommonTypes.NonNull(BuiltInScalars.Int)),
                ApiSchemaBuilder.Envelope(EnvelopeField.Node, "node", "The node.", CommonTypes.NonNull(builder.Nodes.Node)),
            ]
        ));

    private ObjectType SubgraphRelationship() =>
        builder.Get("SubgraphRelationship", name => Defined(new ObjectType(name, "A relationship between two nodes of a subgraph."), () => [.. RelationshipFields()]));

    private IEnumerable<FieldDefinition> RelationshipFields() =>
        [
            NodeTypes.RelationshipId(),
            ApiSchemaBuilder.Envelope(EnvelopeField.RelationshipKind, "kind", "Of which kind it is.", CommonTypes.NonNull(RelationshipKind)),
            .. Ends("it"),
            ApiSchemaBuilder.Envelope(EnvelopeField.Properties, "properties", "Its properties; those of its kind behind `... on`.", CommonTypes.NonNull(builder.Nodes.AnyProperties)),
        ];

    /// <summary>The nodes at both ends of a relationship.</summary>
    public IEnumerable<FieldDefinition> Ends(string relationship) =>
        [
            ApiSchemaBuilder.Envelope(EnvelopeField.Source, "source", $"The node that {relationship} leaves.", CommonTypes.NonNull(builder.Nodes.Node)),
            ApiSchemaBuilder.Envelope(EnvelopeField.Target, "target", $"The node that {relationship} leads to.", CommonTypes.NonNull(builder.Nodes.Node)),
        ];

    private InputValueDefinition Along() =>
        CommonTypes.Argument("along", "Only over relationships of these kinds; without it over all.", new ListType(CommonTypes.NonNull(RelationshipKind)));

    private IEnumerable<InputValueDefinition> AsOfArguments() =>
        [
            CommonTypes.Argument("asOf", "Only over relationships and nodes that held on this date; the nodes whose ids are given stand in any case. It holds for the fields below too, unless they name another.", builder.Common.Date),
            CommonTypes.Argument("match", "Whether they must have held possibly or definitely; POSSIBLY unless the operation names another.", builder.Common.DateMatch),
        ];

    // What a type of relationship means stands at the fields that have it; those that lead out say it best.
    private string DescriptionOf(RelationshipKind kind)
    {
        var fields = builder.Ontology.Interfaces.Cast<NodeType>()
            .Concat(builder.Ontology.Kinds)
            .SelectMany(type => type.Fields.OfType<RelationshipField>().Select(field => (Type: type, Field: field)))
            .Where(pair => pair.Field.Relationship == kind && !pair.Type.Interfaces.Any(face => face.FindField(pair.Field.Name) is not null))
            .ToArray();
        var direction = fields.Any(pair => pair.Field.Direction == RelationshipDirection.Out) ? RelationshipDirection.Out : RelationshipDirection.In;
        return string.Join(' ', fields.Where(pair => pair.Field.Direction == direction).Select(pair => $"`{pair.Type}.{pair.Field}`: {pair.Field.Description}"));
    }

    private static ObjectType Defined(ObjectType type, Func<IEnumerable<FieldDefinition>> fields)
    {
        type.Define(() => (ApiSchemaBuilder.Fields(fields()), []));
        return type;
    }

    private static IntValueSyntax Literal(int value) => new(default, Text(value));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
