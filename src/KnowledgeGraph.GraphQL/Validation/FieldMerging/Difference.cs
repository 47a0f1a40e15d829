using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.FieldMerging;

/// <summary>What keeps two fields of one response name apart.</summary>
internal static class Difference
{
    /// <summary>Why they can not be merged; null where they can, or where one of them is not defined.</summary>
    public static string? Between(SelectedField one, SelectedField other, MergeChecks check)
    {
        if (check == MergeChecks.SameShapes)
        {
            return one.Type is null || other.Type is null || HaveSameShape(one.Type, other.Type)
                ? null
                : Sentences.DifferentShapes(one.Type, other.Type);
        }

        var (oneName, otherName) = (one.Syntax.Name.Value, other.Syntax.Name.Value);
        if (oneName != otherName)
        {
            return Sentences.DifferentNames(oneName, otherName);
        }

        return one.Arguments == other.Arguments ? null : Sentences.DifferentArguments;
    }

    /// <summary>The edition's SameResponseShape, for two fields without what is below them.</summary>
    private static bool HaveSameShape(GraphQLType one, GraphQLType other)
    {
        while (true)
        {
            switch (one, other)
            {
                case (NonNullType nonNullOne, NonNullType nonNullOther):
                    (one, other) = (nonNullOne.NullableType, nonNullOther.NullableType);
                    break;
                case (ListType listOne, ListType listOther):
                    (one, other) = (listOne.ItemType, listOther.ItemType);
                    break;
                case (CompositeType, CompositeType):
                    return true;
                default:
                    return one == other;
            }
        }
    }
}
