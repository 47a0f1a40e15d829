namespace KnowledgeGraph.Hostile.Documents;

/// <summary>The documents from which mutations begin: the cases' and introspection's.</summary>
public static class CaseDocuments
{
    private const string Introspection = """
        query IntrospectionQuery { __schema { description queryType { name } types { ...FullType } directives { name isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
        fragment FullType on __Type { kind name description isOneOf fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } isDeprecated } inputFields { ...InputValue }
          interfaces { ...TypeRef } enumValues { name } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    public static IReadOnlyList<FuzzDocument> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "tests", "Cases"), "*.graphql", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new FuzzDocument(File.ReadAllText(path), ReadVariables(Path.ChangeExtension(path, ".variables.json")))),
        new FuzzDocument("query A($name: String!) { __type(name: $name) { name fields { name type { name } } } }", """{"name":"Query"}""", "\"A\""),
        new FuzzDocument(Introspection),
    ];

    private static string? ReadVariables(string path) => File.Exists(path) ? File.ReadAllText(path) : null;
}
