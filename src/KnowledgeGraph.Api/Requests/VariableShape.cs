using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Requests;

/// <summary>The shape of an operation's variables: what a plan depends on, without the values that are bound per request.</summary>
/// <remarks>
/// Present or null, the fields of input objects, the lengths of lists of them, enum values, and the truth of Booleans, since
/// <c>@skip</c> and <c>@include</c> may read them.
/// </remarks>
internal static class VariableShape
{
    /// <summary>The shape as a text, equal for equal shapes only.</summary>
    public static string Of(OperationDefinitionSyntax operation, IReadOnlyDictionary<string, object?> variables, Schema schema)
    {
        if (operation.VariableDefinitions.IsEmpty)
        {
            return string.Empty;
        }

        var shape = new StringBuilder();
        foreach (var definition in operation.VariableDefinitions)
        {
            if (!variables.TryGetValue(definition.Variable.Name.Value, out var value))
            {
                shape.Append('-');
            }
            else
            {
                Add(value, schema.FindType(NameOf(definition.Type))!, shape);
            }
        }

        return shape.ToString();
    }

    private static string NameOf(TypeSyntax type) =>
        type switch
        {
            ListTypeSyntax list => NameOf(list.ItemType),
            NonNullTypeSyntax nonNull => NameOf(nonNull.NullableType),
            _ => ((NamedTypeSyntax)type).Name.Value,
        };

    private static void Add(object? value, NamedType type, StringBuilder shape)
    {
        switch (value)
        {
            case null:
                shape.Append('0');
                break;
            case object?[] items when type is not ScalarType:
                shape.Append('[');
                foreach (var item in items)
                {
                    Add(item, type, shape);
                }

                shape.Append(']');
                break;
            case InputObjectValue given:
                shape.Append('{');
                foreach (var (name, field) in given.Fields)
                {
                    ((InputObjectType)type).Fields.TryGet(name, out var definition);
                    shape.Append(name).Append(':');
                    Add(field, definition!.Type.Named, shape);
                }

                shape.Append('}');
                break;
            case string name when type is EnumType:
                shape.Append(name).Append(',');
                break;
            case bool flag:
                shape.Append(flag ? 'T' : 'F');
                break;
            default:
                shape.Append('v');
                break;
        }
    }
}
