using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>Fields have output types, arguments and input fields input types; none nests more lists than a response can.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-and-Output-Types</remarks>
internal static class InputAndOutputTypesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var field in SchemaElements.Fields(schema))
        {
            CheckType(field.Coordinate, field.Value.Type, field.Value.Type.IsOutput, "output", field.Value.Location, errors);
        }

        foreach (var input in SchemaElements.Inputs(schema))
        {
            CheckType(input.Coordinate, input.Value.Type, input.Value.Type.IsInput, "input", input.Value.Location, errors);
        }
    }

    private static void CheckType(
        string coordinate,
        GraphQLType type,
        bool fits,
        string direction,
        SourceLocation? location,
        SchemaErrors errors
    )
    {
        if (!fits)
        {
            errors.Add($"{coordinate} is of type {type}, which is no {direction} type.", location);
        }

        var lists = 0;
        for (var inner = type; inner is not NamedType; inner = inner is ListType list ? list.ItemType : inner.Nullable)
        {
            lists += inner is ListType ? 1 : 0;
            if (inner is NonNullType { NullableType: NonNullType })
            {
                errors.Add($"{coordinate} is a non-null of a non-null.", location);
            }
        }

        if (lists > FieldShape.MaxListDepth)
        {
            errors.Add($"{coordinate} nests {lists} lists; at most {FieldShape.MaxListDepth} are served.", location);
        }
    }
}
