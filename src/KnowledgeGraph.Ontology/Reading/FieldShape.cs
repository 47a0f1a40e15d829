using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>A field's type, taken apart.</summary>
internal sealed record FieldShape(string TypeName, bool IsList, bool IsRequired)
{
    /// <summary>The shape of <c>T</c>, <c>T!</c>, <c>[T!]</c> or <c>[T!]!</c>; null for any other.</summary>
    public static FieldShape? Of(TypeSyntax type)
    {
        bool isRequired = type is NonNullTypeSyntax;
        TypeSyntax bare = type is NonNullTypeSyntax nonNull ? nonNull.NullableType : type;
        return bare switch
        {
            NamedTypeSyntax name => new FieldShape(name.Name.Value, false, isRequired),
            ListTypeSyntax { ItemType: NonNullTypeSyntax { NullableType: NamedTypeSyntax item } } =>
                new FieldShape(item.Name.Value, true, isRequired),
            _ => null,
        };
    }
}
