namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>The sentences about documents from which no schema can be made.</summary>
internal static class SdlSentences
{
    public const string Executable = "A schema has no operations and no fragments.";

    public const string SchemaTwice = "The schema is defined twice.";

    public const string OneOfByExtension = "An extension can not apply @oneOf: the definition says whether one field must be given.";

    public static string TypeTwice(string name) => $"The type {name} is defined twice.";

    public static string DirectiveTwice(string name) => $"The directive @{name} is defined twice.";

    public static string RootTwice(string operation) => $"The {operation} root is given twice.";

    public static string BuiltIn(string name) => $"The type {name} is built in: it can be neither defined nor extended.";

    public static string NothingToExtend(string name) => $"The type {name} is extended, but not defined.";

    public static string OtherKind(string name, string kind, string extension) =>
        $"The type {name} is defined as {kind}, so it can not be extended as {extension}.";

    public static string UnknownType(string name) => $"The type {name} is not defined.";

    public static string NoInterface(string type, string name) => $"{type} can not implement {name}, which is no interface.";

    public static string NoObject(string union, string name) => $"The union {union} can not have {name} as a member, which is no object type.";

    public static string RootIsNoObject(string operation, string name) => $"{name} can not be the {operation} root, as it is no object type.";
}
