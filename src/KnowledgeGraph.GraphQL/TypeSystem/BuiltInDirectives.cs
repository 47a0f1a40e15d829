namespace KnowledgeGraph.GraphQL.TypeSystem;

public static class BuiltInDirectives
{
    public static DirectiveDefinition[] All => [];
}
public static class IntrospectionTypes
{
    public static NamedType[] All => [];
}
