using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The sentences about values that do not fit their type; what they are about stands before them.</summary>
internal static class CoercionSentences
{
    private const int MostEnumValues = 10;

    public const string VariablesAreNoObject = "The variables must be a JSON object with a value for each variable.";

    public static string TooDeep(int limit) => string.Create(CultureInfo.InvariantCulture, $"nested more than {limit} levels deep.");

    public static string TooManyObjects(int limit) => string.Create(CultureInfo.InvariantCulture, $"the input objects of the variables are more than {limit}.");

    public static string Null(GraphQLType type) => $"expected {type}, which can not be null, found null.";

    public static string Required(GraphQLType type) => $"a value of {type} must be given.";

    public static string WrongScalar(ScalarType type, string? expected, string found) =>
        expected is null ? $"expected {type}, found {found}." : $"expected {type}, {expected}, found {found}.";

    public static string WrongEnum(EnumType type, string found, bool suggestions)
    {
        if (!suggestions)
        {
            return $"expected {type}, found {found}.";
        }

        var names = new StringBuilder().AppendJoin(", ", type.Values.Take(MostEnumValues).Select(value => value.Name));
        names.Append(type.Values.Length > MostEnumValues ? ", …" : "");
        return $"expected {type}, one of {names}, found {found}.";
    }

    public static string WrongObject(InputObjectType type, string found) => $"expected {type}, an object, found {found}.";

    public static string NoInput(object type) => $"{type} is no input type of the schema.";

    public static string UnknownField(InputObjectType type, string name) => $"{type} has no field \"{name}\".";

    public static string FieldNameIsNoUnicode => "a field's name is no valid Unicode.";

    public static string NotOneField(InputObjectType type, int found) =>
        string.Create(CultureInfo.InvariantCulture, $"exactly one field of {type} must be given, found {found}.");

    public static string OneFieldNull(InputObjectType type) => $"the one field of {type} that is given can not be null.";
}
