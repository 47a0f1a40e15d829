using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Which types of a schema lead to which.</summary>
internal static class SchemaReferences
{
    /// <summary>The objects that a value of each composite type may be, in the order of the types.</summary>
    public static Dictionary<CompositeType, ImmutableArray<ObjectType>> PossibleTypes(ImmutableArray<NamedType> types)
    {
        var implementors = types
            .OfType<ObjectType>()
            .SelectMany(type => type.Interfaces.Distinct().Select(face => (Interface: face, Object: type)))
            .ToLookup(pair => pair.Interface, pair => pair.Object);
        return types
            .OfType<CompositeType>()
            .ToDictionary(
                type => type,
                type => type switch
                {
                    ObjectType itself => [itself],
                    UnionType union => union.MemberTypes,
                    InterfaceType face => [.. implementors[face]],
                    _ => ImmutableArray<ObjectType>.Empty,
                }
            );
    }

    /// <summary>The named types of all fields, arguments and input fields.</summary>
    public static HashSet<NamedType> All(Schema schema)
    {
        var fields = schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields).ToList();
        return
        [
            .. fields.Select(field => field.Type.Named),
            .. fields.SelectMany(field => field.Arguments).Select(argument => argument.Type.Named),
            .. schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields).Select(input => input.Type.Named),
            .. schema.Directives.SelectMany(directive => directive.Arguments).Select(argument => argument.Type.Named),
        ];
    }
}
