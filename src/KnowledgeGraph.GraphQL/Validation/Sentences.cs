using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Every sentence of validation, in the order of the chapter.</summary>
/// <remarks>Fields, arguments and directives are written as schema coordinates: <c>Type.field(argument:)</c>.</remarks>
internal static class Sentences
{
    private const int LongestName = 200;

    public static string DefinitionNotExecutable(TypeSystemDefinitionSyntax definition)
    {
        var what = definition switch
        {
            TypeDefinitionSyntax type => $"type \"{type.Name}\"",
            DirectiveDefinitionSyntax directive => $"directive \"@{directive.Name}\"",
            _ => "the schema",
        };
        return $"A document to execute can not {(definition.IsExtension ? "extend" : "define")} {what}.";
    }

    public static string NoRootType(OperationType operation) =>
        operation switch
        {
            OperationType.Query => "The schema has no queries.",
            OperationType.Mutation => "The schema has no mutations.",
            _ => "The schema has no subscriptions.",
        };

    public static string SeveralOperations(string name) => $"There are several operations named \"{name}\".";

    public const string AnonymousNotAlone = "An operation without a name must be the document's only operation.";

    public static string NotOneRootField(string? name) => $"{Subscription(name)} must select exactly one root field.";

    public static string IntrospectionRootField(string? name) => $"{Subscription(name)} must not select an introspection field at its root.";

    public static string ConditionalRootField(string? name) => $"{Subscription(name)} must not use @skip or @include at its root.";

    public static string NoField(CompositeType type, string name) => $"Type \"{type}\" has no field \"{name}\".";

    public static string FieldsDiffer(IEnumerable<string> path, string reason) =>
        $"Fields \"{string.Join('.', path.Select(Short))}\" can not be merged: {reason}. Give one of them an alias.";

    public static string DifferentNames(string one, string other) => $"\"{Short(one)}\" and \"{Short(other)}\" are different fields";

    public const string DifferentArguments = "their arguments differ";

    public static string DifferentShapes(GraphQLType one, GraphQLType other) => $"they return different types, \"{one}\" and \"{other}\"";

    public static string NoSubfields(string field, GraphQLType type) => $"Field \"{field}\" has no subfields: its type is \"{type}\".";

    public static string SubfieldsMissing(string field, GraphQLType type) =>
        $"Field \"{field}\" of type \"{type}\" needs a selection of subfields: \"{field} {{ ... }}\".";

    public static string NoArgument(ArgumentOwner owner, string name) => $"\"{owner.Coordinate}\" has no argument \"{name}\".";

    public static string SeveralArguments(string name) => $"Argument \"{name}\" is given several times.";

    public static string ArgumentMissing(ArgumentOwner owner, InputValueDefinition argument) =>
        $"\"{owner.Coordinate}\" needs argument \"{argument.Name}\" of type \"{argument.Type}\".";

    public static string SeveralFragments(string name) => $"There are several fragments named \"{name}\".";

    public static string NoType(string name) => $"There is no type \"{name}\".";

    public static string NotComposite(NamedType type) => $"A fragment can not be on \"{type}\", which is not an object, interface or union.";

    public static string FragmentUnused(string name) => $"Fragment \"{name}\" is not used.";

    public static string NoFragment(string name) => $"There is no fragment \"{name}\".";

    public static string FragmentCycle(string name, IReadOnlyCollection<string> through, bool isCut) =>
        $"Fragment \"{name}\" must not spread itself{(through.Count == 0 ? "" : " through ")}{string.Join(", ", through.Select(name => $"\"{Short(name)}\""))}{(isCut ? ", …" : "")}.";

    public static string SpreadImpossible(string? name, CompositeType fragment, CompositeType scope) =>
        $"{(name is null ? "The fragment" : $"Fragment \"{name}\"")} never applies here: nothing is both \"{scope}\" and \"{fragment}\".";

    public static string WrongValue(GraphQLType type, ValueSyntax value, string? expected = null) =>
        expected is null
            ? $"Expected a value of type \"{type}\", found {LiteralText.Of(value)}."
            : $"Type \"{type}\" expects {expected}, found {LiteralText.Of(value)}.";

    public static string NotOneField(InputObjectType type) => $"Exactly one field of \"{type}\" must be given.";

    public static string OneFieldNull(InputObjectType type, string field) => $"Field \"{type}.{field}\" must not be null.";

    public static string NoInputField(InputObjectType type, string name) => $"Input type \"{type}\" has no field \"{name}\".";

    public static string SeveralInputFields(string name) => $"Input field \"{name}\" is given several times.";

    public static string InputFieldMissing(InputObjectType type, InputValueDefinition field) =>
        $"Input type \"{type}\" needs field \"{field.Name}\" of type \"{field.Type}\".";

    public static string NoDirective(string name) => $"There is no directive \"@{name}\".";

    public static string DirectiveMisplaced(string name, string place) => $"Directive \"@{name}\" is not allowed on {place}.";

    public static string DirectiveRepeated(string name) => $"Directive \"@{name}\" must not be repeated at one place.";

    public static string SeveralVariables(string name) => $"There are several variables named \"${name}\".";

    public static string VariableNotInput(string name, TypeSyntax type) =>
        $"Variable \"${name}\" can not be of type \"{type}\", which is not an input type.";

    public static string VariableUndefined(string name, string? operation) => $"Variable \"${name}\" is not defined{By(operation)}.";

    public static string VariableUnused(string name, string? operation) => $"Variable \"${name}\" is not used{By(operation)}.";

    public static string VariableMisused(string name, GraphQLType type, GraphQLType expected) =>
        $"Variable \"${name}\" of type \"{type}\" can not be used where \"{expected}\" is expected.";

    public static string VariableNullable(string name, GraphQLType type, InputObjectType oneOf) =>
        $"Variable \"${name}\" of type \"{type}\" can be null, and the one field of \"{oneOf}\" must not be.";

    public static string TooManyErrors(int limit) => $"Validation stopped after {limit} errors; there may be more.";

    public static string TooDeep(int limit) => $"The document is nested deeper than {limit} levels.";

    public static string TooManyFields(int limit) => $"To compare the fields selected here takes more than {limit} steps.";

    public static string TooManyUses(int limit) => $"To compare the uses of variables takes more than {limit} steps.";

    private static string Subscription(string? name) => name is null ? "The subscription" : $"Subscription \"{name}\"";

    // A name that stands once in the document and in every sentence about it would make an answer many times the document's size.
    private static string Short(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";

    private static string By(string? operation) => operation is null ? "" : $" by operation \"{Short(operation)}\"";
}
