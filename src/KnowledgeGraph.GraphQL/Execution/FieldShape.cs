using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>How lists and non-nulls wrap a field's named type: level 0 is the field's value, level 1 the items of its list, and so on.</summary>
public readonly record struct FieldShape(int ListDepth, ulong NonNullLevels)
{
    /// <summary>Levels beyond this are refused when a schema is made.</summary>
    public const int MaxListDepth = 60;

    /// <summary>True where the value at that level can not be null.</summary>
    public bool IsNonNull(int level) => (NonNullLevels >> level & 1) != 0;

    /// <summary>The shape of a type.</summary>
    /// <exception cref="ArgumentException">The type has more lists than <see cref="MaxListDepth"/>.</exception>
    public static FieldShape Of(GraphQLType type)
    {
        var depth = 0;
        var nonNull = 0UL;
        while (true)
        {
            switch (type)
            {
                case NonNullType wrapped:
                    nonNull |= 1UL << depth;
                    type = wrapped.NullableType;
                    break;
                case ListType list when depth < MaxListDepth:
                    depth++;
                    type = list.ItemType;
                    break;
                case ListType:
                    throw new ArgumentException($"A type may nest at most {MaxListDepth} lists.", nameof(type));
                default:
                    return new FieldShape(depth, nonNull);
            }
        }
    }
}
