using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The sentences about resolvers' values that do not fit their field; the field stands before them.</summary>
internal static class ResultSentences
{
    public static string Of(PlannedField field, string sentence) => $"The field \"{field.Definition.Name}\": {sentence}";

    public static string NoList(object found) => $"expected a list, found {Shown.Result(found)}.";

    public static string NoPossibleType(CompositeType type, ObjectType? found) =>
        $"expected an object of a type that {type} may be, found {(found is null ? "one without a type" : $"a {found}")}.";
}
