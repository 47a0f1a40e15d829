using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>The object types whose fields say more than those of their interfaces.</summary>
/// <remarks>A field that is selected on an interface is executed as the object's own: its type and its arguments hold.</remarks>
internal static class RefiningTypes
{
    public static HashSet<ObjectType> Of(ImmutableArray<ObjectType> types) =>
        [.. types.Where(type => type.Interfaces.Any(face => face.Fields.Any(field => !type.Fields.TryGet(field.Name, out var own) || !Agree(field, own))))];

    private static bool Agree(FieldDefinition field, FieldDefinition own) =>
        Same(field.Type, own.Type)
        && field.Arguments.Count == own.Arguments.Count
        && field.Arguments.All(argument => own.Arguments.TryGet(argument.Name, out var other) && Agree(argument, other));

    private static bool Agree(InputValueDefinition argument, InputValueDefinition other) =>
        Same(argument.Type, other.Type) && Text(argument.DefaultValue) == Text(other.DefaultValue);

    private static bool Same(GraphQLType type, GraphQLType other) =>
        ReferenceEquals(type, other) || type.ToString() == other.ToString();

    private static string? Text(ValueSyntax? value) => value is null ? null : GraphQLPrinter.Print(value);
}
