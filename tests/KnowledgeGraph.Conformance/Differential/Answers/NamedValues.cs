using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Conformance.Differential.Answers;

/// <summary>
/// The fixed resolvers, but that a field named <c>nil...</c> is null, <c>nilDeep...</c> has nulls in its lists, <c>fail...</c> fails and
/// <c>echo...</c> gives its arguments as JSON with sorted keys; the peers' are in <c>namedValues.mjs</c>.
/// </summary>
internal sealed class NamedValues(Schema schema) : IFieldResolver
{
    private static readonly ResolverFailure Failed = new("FAILED", "The field fails.");
    private static readonly object Something = new();

    /// <inheritdoc/>
    public object? Resolve(object? parent, PlannedField field, InputObjectValue arguments)
    {
        var name = field.Definition.Name;
        if (name.StartsWith("fail", StringComparison.Ordinal))
        {
            return Failed;
        }

        var type = field.Definition.Type;
        var isDeep = name.StartsWith("nilDeep", StringComparison.Ordinal);
        if (name.StartsWith("nil", StringComparison.Ordinal) && !(isDeep && type.Nullable is ListType))
        {
            return null;
        }

        var isEcho = name.StartsWith("echo", StringComparison.Ordinal) && arguments.Fields.Count > 0 && type.Named == BuiltInScalars.String;
        return isEcho ? Echo(arguments) : ValueOf(type, isDeep);
    }

    /// <inheritdoc/>
    public ObjectType? TypeOf(object value, PlannedField field)
    {
        var type = (CompositeType)field.Definition.Type.Named;
        var possible = schema.PossibleTypes(type).OrderBy(member => member.Name, StringComparer.Ordinal);
        return type is UnionType ? possible.FirstOrDefault() : possible.LastOrDefault();
    }

    private static object? ValueOf(GraphQLType type, bool hasNulls) =>
        type.Nullable switch
        {
            ListType list => new[] { hasNulls ? null : ValueOf(list.ItemType, hasNulls), ValueOf(list.ItemType, hasNulls) },
            EnumType names => names.Values[0].Name,
            ScalarType { Name: "Int" } => 2,
            ScalarType { Name: "Float" } => 3.14,
            ScalarType { Name: "Boolean" } => true,
            ScalarType { Name: "ID" } => "id",
            ScalarType => "str",
            _ => Something,
        };

    private static string Echo(object? value)
    {
        using var output = new JsonBuffer();
        Write(value, output);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    private static void Write(object? value, JsonBuffer output)
    {
        switch (value)
        {
            case InputObjectValue fields:
                WriteAll(fields.Fields.OrderBy(field => field.Key, StringComparer.Ordinal), "{}", output, field =>
                {
                    output.WriteString(field.Key);
                    output.Write((byte)':');
                    Write(field.Value, output);
                });
                break;
            case object?[] items:
                WriteAll(items, "[]", output, item => Write(item, output));
                break;
            case string text:
                output.WriteString(text);
                break;
            case int or long or double:
                output.Write(Encoding.ASCII.GetBytes(Number(Convert.ToDouble(value, CultureInfo.InvariantCulture))));
                break;
            case bool flag:
                output.Write(flag ? "true"u8 : "false"u8);
                break;
            default:
                output.Write("null"u8);
                break;
        }
    }

    /// <summary>A number as JavaScript writes it.</summary>
    private static string Number(double number) =>
        number == 0 ? "0" : number.ToString(Math.Abs(number) is >= 1e15 and < 1e21 ? "F0" : "R", CultureInfo.InvariantCulture).Replace('E', 'e');

    private static void WriteAll<T>(IEnumerable<T> items, string brackets, JsonBuffer output, Action<T> write)
    {
        output.Write((byte)brackets[0]);
        var start = output.Length;
        foreach (var item in items)
        {
            output.Write(output.Length > start ? ","u8 : ""u8);
            write(item);
        }

        output.Write((byte)brackets[1]);
    }
}
