using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The inputs that filter and page.</summary>
internal sealed class FilterTypes(ApiSchemaBuilder builder)
{
    public InputObjectType Where(NodeType type) =>
        Input(
            $"{type.Name}Where",
            $"Which of {type.Plural} to give: all conditions must hold.",
            self =>
                [
                    .. type.Fields.SelectMany(Conditions),
                    .. type is NodeInterface
                        ? (IEnumerable<InputValueDefinition>)
                        [
                            Made(TypenameInput.Name, "One of these kinds.", new ListType(CommonTypes.NonNull(builder.Common.Kind)), new TypenameInput()),
                        ]
                        : [],
                    .. LogicFields(self),
                ]
        );

    public InputObjectType EdgeWhere(PropertiesType properties) =>
        Input(
            $"{properties.Name}Where",
            "Conditions on the relationship: all must hold.",
            self => [.. properties.Fields.OfType<PropertyField>().Select(PropertyCondition), .. LogicFields(self)]
        );

    public IEnumerable<InputValueDefinition> ListArguments(NodeType type) =>
        [
            WhereArgument(type),
            CommonTypes.Argument("sort", "The order; the first key first.", new ListType(CommonTypes.NonNull(builder.Sorts.Of(type)))),
            CommonTypes.Argument("limit", "How many to give at the most.", BuiltInScalars.Int),
            CommonTypes.Argument("offset", "How many to leave out first.", BuiltInScalars.Int),
        ];

    public InputValueDefinition WhereArgument(NodeType type) =>
        CommonTypes.Argument("where", "Which to give.", Where(type));

    public InputObjectType ConnectionWhere(RelationshipField field) =>
        Input(
            $"{field.Target.Name}{field.Relationship.Properties.Name}ConnectionWhere",
            "Conditions on a relationship and the node that it leads to: all must hold.",
            self =>
                [
                    Made("node", "What the node must fit.", Where(field.Target), new NodeInput()),
                    Made("edge", "What the relationship must fit.", EdgeWhere(field.Relationship.Properties), new EdgeInput()),
                    .. LogicFields(self),
                ]
        );

    /// <summary>The ways to join conditions of one input.</summary>
    public static IEnumerable<InputValueDefinition> LogicFields(InputObjectType self) =>
        [
            Made("AND", "All of these hold.", new ListType(CommonTypes.NonNull(self)), new LogicInput(Logic.And)),
            Made("OR", "At least one of these holds.", new ListType(CommonTypes.NonNull(self)), new LogicInput(Logic.Or)),
            Made("NOT", "This does not hold.", self, new LogicInput(Logic.Not)),
        ];

    /// <summary>An input field with its role.</summary>
    public static InputValueDefinition Made(string name, string? description, GraphQLType type, InputRole role) =>
        new(name, description, type) { Role = role };

    private IEnumerable<InputValueDefinition> Conditions(OntologyField field)
    {
        switch (field)
        {
            case PropertyField property:
                yield return PropertyCondition(property);
                break;
            case RelationshipField relationship:
                yield return Made(
                    relationship.Name,
                    relationship.Description,
                    Quantified($"{relationship.Target.Name}RelationshipFilters", Where(relationship.Target)),
                    new RelationshipInput(relationship)
                );
                yield return Made(
                    $"{relationship.Name}Connection",
                    relationship.Description,
                    Quantified(
                        $"{relationship.Target.Name}{relationship.Relationship.Properties.Name}ConnectionFilters",
                        ConnectionWhere(relationship),
                        builder.AggregateFilters.Field(relationship)
                    ),
                    new RelationshipConnectionInput(relationship)
                );
                break;
            default:
                break;
        }
    }

    private InputValueDefinition PropertyCondition(PropertyField property) =>
        Made(property.Name, property.Description, ScalarFilter(property), new PropertyInput(property));

    private InputObjectType ScalarFilter(PropertyField property)
    {
        var scalar = builder.Common.ScalarOf(property);
        return property.IsList
            ? Comparing(scalar, property.Scalar, "ListFilters", $"Comparisons of a list of {scalar.Name}", Comparisons.List)
            : OfScalar(scalar, property.Scalar);
    }

    /// <summary>The comparisons of one value of a scalar.</summary>
    public InputObjectType OfScalar(NamedType scalar, ScalarKind kind) =>
        Comparing(scalar, kind, "ScalarFilters", $"Comparisons of {scalar.Name}", Comparisons.Single);

    private InputObjectType CaseInsensitive =>
        Input(
            "CaseInsensitiveStringScalarFilters",
            "Comparisons of String for which the case of letters does not count: all that are given must hold.",
            _ => Comparisons.CaseInsensitive.Select(row => Compared(row, BuiltInScalars.String))
        );

    private InputObjectType Comparing(NamedType scalar, ScalarKind kind, string suffix, string description, ImmutableArray<ComparisonRow> rows) =>
        Input(
            kind == ScalarKind.Enum ? $"{scalar.Name}Enum{suffix}" : $"{scalar.Name}{suffix}",
            $"{description}: all that are given must hold.",
            _ => rows.Where(row => row.Scalars.Contains(kind)).Select(row => Compared(row, scalar))
        );

    private InputValueDefinition Compared(ComparisonRow row, NamedType scalar) =>
        row.Operand switch
        {
            ComparisonOperand.List => Made(row.Name, row.Description, new ListType(CommonTypes.NonNull(scalar)), new ComparisonInput(row.Comparison)),
            ComparisonOperand.Match => Made(row.Name, row.Description, builder.Common.DateMatch, new ComparisonInput(row.Comparison)),
            ComparisonOperand.CaseInsensitive => Made(row.Name, row.Description, CaseInsensitive, new CaseInsensitiveInput()),
            _ => Made(row.Name, row.Description, scalar, new ComparisonInput(row.Comparison)),
        };

    private InputObjectType Quantified(string name, InputObjectType where, params IEnumerable<InputValueDefinition> further) =>
        Input(
            name,
            "How many of the related must fit: all conditions must hold.",
            _ =>
                [
                    Made("some", "At least one fits.", where, new QuantifierInput(Quantifier.Some)),
                    Made("all", "Every one fits; true where there are none.", where, new QuantifierInput(Quantifier.All)),
                    Made("none", "None fits.", where, new QuantifierInput(Quantifier.None)),
                    Made("single", "Exactly one fits.", where, new QuantifierInput(Quantifier.Single)),
                    .. further,
                ]
        );

    /// <summary>The input of that name; its fields may refer to itself.</summary>
    public InputObjectType Input(string name, string description, Func<InputObjectType, IEnumerable<InputValueDefinition>> fields) =>
        builder.Get(name, made =>
        {
            InputObjectType? self = null;
            self = new InputObjectType(made, description, () => ApiSchemaBuilder.Inputs(fields(self!)));
            return self;
        });
}
