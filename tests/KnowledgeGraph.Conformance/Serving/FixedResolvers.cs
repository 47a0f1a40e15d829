using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Conformance.Serving;

/// <summary>The fixed answers of the corpus: every value is told by its type, and no argument changes it.</summary>
internal sealed class FixedResolvers(Schema schema) : IFieldResolver
{
    private const int ItemsOfList = 2;

    private static readonly object SomeObject = new();

    private readonly Dictionary<CompositeType, ObjectType?> _chosen = [];

    /// <inheritdoc/>
    public object? Resolve(object? parent, PlannedField field, InputObjectValue arguments) => ValueOf(field.Definition.Type);

    /// <summary>The first member of a union, the last implementor of an interface, by the order of their names' characters.</summary>
    public ObjectType? TypeOf(object value, PlannedField field)
    {
        var type = (CompositeType)field.NamedType;
        if (!_chosen.TryGetValue(type, out var chosen))
        {
            var inOrder = schema.PossibleTypes(type).OrderBy(possible => possible.Name, StringComparer.Ordinal).ToList();
            chosen = type is UnionType ? inOrder.FirstOrDefault() : inOrder.LastOrDefault();
            _chosen.Add(type, chosen);
        }

        return chosen;
    }

    private static object ValueOf(GraphQLType type) =>
        type.Nullable switch
        {
            ListType list => Enumerable.Repeat(ValueOf(list.ItemType), ItemsOfList).ToArray(),
            EnumType names => names.Values[0].Name,
            ScalarType scalar => scalar.Name switch
            {
                "Int" => 2,
                "Float" => 3.14,
                "Boolean" => true,
                "ID" => "id",
                _ => "str",
            },
            _ => SomeObject,
        };
}
