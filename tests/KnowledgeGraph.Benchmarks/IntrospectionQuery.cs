namespace KnowledgeGraph.Benchmarks;

/// <summary>The question that clients ask about a schema.</summary>
internal static class IntrospectionQuery
{
    public const string Text = """
        query Introspection {
          __schema {
            description queryType { name } mutationType { name } subscriptionType { name }
            types { ...type }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...input } }
          }
        }
        fragment type on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...input } type { ...reference } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...input }
          interfaces { ...reference }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...reference }
        }
        fragment input on __InputValue { name description type { ...reference } defaultValue isDeprecated deprecationReason }
        fragment reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
        """;
}
