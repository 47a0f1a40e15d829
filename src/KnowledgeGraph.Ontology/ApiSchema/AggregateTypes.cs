using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The types of aggregates: counts, and for each property what its type allows.</summary>
/// <remarks>Conventions are those of @neo4j/graphql 7; distinct values and those of dates are added.</remarks>
internal sealed class AggregateTypes(ApiSchemaBuilder builder)
{
    /// <summary>The field of a connection of nodes.</summary>
    public FieldDefinition Field(NodeType type) =>
        Field(builder.Get($"{type.Name}Aggregate", name => CommonTypes.MakeObject(
            name,
            $"What can be said of several {type.Plural} together.",
            [Count(Counts("Count", [CountNodes])), Of("node", "Of the nodes; a node counts as often as it is an entry.", NodeType(type))]
        )));

    /// <summary>The field of a connection of relationships.</summary>
    public FieldDefinition Field(NodeType target, PropertiesType properties) =>
        Field(builder.Get($"{target.Name}{properties.Name}Aggregate", name => CommonTypes.MakeObject(
            name,
            $"What can be said of several relationships to {target.Plural} together.",
            [
                Count(Counts("CountConnection", [CountNodes, CountEdges])),
                Of("node", "Of the nodes; a node counts as often as it is an entry.", NodeType(target)),
                .. Properties(properties).Any() ? (IEnumerable<FieldDefinition>)[Of("edge", "Of the relationships.", EdgeType(properties))] : [],
            ]
        )));

    private static FieldDefinition CountNodes =>
        Value("nodes", "How many nodes there are, each once.", CommonTypes.NonNull(BuiltInScalars.Int), AggregateFunction.CountNodes);

    private static FieldDefinition CountEdges =>
        Value("edges", "How many relationships there are.", CommonTypes.NonNull(BuiltInScalars.Int), AggregateFunction.CountEdges);

    private static FieldDefinition Field(ObjectType type) =>
        ApiSchemaBuilder.Envelope(EnvelopeField.Aggregate, "aggregate", "What can be said of the entries of all pages together.", CommonTypes.NonNull(type));

    private static FieldDefinition Count(ObjectType type) => Of("count", "How many there are.", type);

    private static FieldDefinition Of(string name, string description, ObjectType type) =>
        ApiSchemaBuilder.Envelope(EnvelopeField.Aggregated, name, description, CommonTypes.NonNull(type));

    /// <summary>The properties that are aggregated: those that hold one value.</summary>
    public static IEnumerable<PropertyField> Properties(FieldOwner owner) => owner.Fields.OfType<PropertyField>().Where(field => !field.IsList);

    private static FieldDefinition Value(
        string name,
        string description,
        GraphQLType type,
        AggregateFunction function
    ) => new(name, description, type, InputValueMap.Empty) { Role = new AggregateValueRole(function) };

    private ObjectType Counts(string typeName, IReadOnlyList<FieldDefinition> fields) =>
        builder.Get(typeName, name => CommonTypes.MakeObject(name, "How many there are.", fields));

    private ObjectType NodeType(NodeType type) =>
        builder.Get($"{type.Name}AggregateNode", name => CommonTypes.MakeObject(
            name,
            $"What can be said of the fields of several {type.Plural} together; missing values do not count.",
            [.. Properties(type).Select(field => OfProperty(field, false))]
        ));

    private ObjectType EdgeType(PropertiesType properties) =>
        builder.Get($"{properties.Name}AggregateEdge", name => CommonTypes.MakeObject(
            name,
            "What can be said of the properties of several relationships together; missing values do not count.",
            [.. Properties(properties).Select(field => OfProperty(field, true))]
        ));

    private FieldDefinition OfProperty(PropertyField field, bool onEdge)
    {
        var scalar = builder.Common.ScalarOf(field);
        var type = builder.Get($"{scalar.Name}AggregateSelection", name => CommonTypes.MakeObject(
            name,
            $"What can be said of several values of {scalar.Name} together.",
            [.. Functions(field.Scalar, scalar)]
        ));
        return new FieldDefinition(field.Name, field.Description, CommonTypes.NonNull(type), InputValueMap.Empty)
        {
            Role = new AggregatedPropertyRole(field, onEdge),
        };
    }

    // The types are shared by all properties of a scalar; the property is that of the field above.
    private static IEnumerable<FieldDefinition> Functions(ScalarKind kind, NamedType scalar) =>
        AggregateFunctions.Rows
            .Where(row => row.Scalars.Contains(kind))
            .Select(row => Value(row.Name, row.Description, TypeOf(row, scalar), row.Function));

    private static GraphQLType TypeOf(AggregateFunctionRow row, NamedType scalar)
    {
        GraphQLType type = row.Result switch
        {
            AggregateResult.Values => new ListType(CommonTypes.NonNull(scalar)),
            AggregateResult.Int => BuiltInScalars.Int,
            AggregateResult.Float => BuiltInScalars.Float,
            _ => scalar,
        };
        return row.IsRequired ? CommonTypes.NonNull(type) : type;
    }
}
