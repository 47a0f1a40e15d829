using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Result coercion: what a resolver gave for a scalar or enum, as the response has it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Result-Coercion</remarks>
internal static class LeafResult
{
    /// <summary>Writes a value that is not null; false with a sentence where its type does not have it.</summary>
    public static bool TryWrite(object result, NamedType type, JsonBuffer output, [NotNullWhen(false)] out string? sentence)
    {
        sentence = null;
        if (type is EnumType names)
        {
            if (result is string name && names.Find(name) is not null)
            {
                output.WriteString(name);
                return true;
            }

            sentence = CoercionSentences.WrongEnum(names, Shown.Result(result), suggestions: true);
            return false;
        }

        var scalar = (ScalarType)type;
        if (!scalar.Coercion.TryReadResult(result, out var value, out var expected))
        {
            sentence = CoercionSentences.WrongScalar(scalar, expected, Shown.Result(result));
            return false;
        }

        if (!TryWriteJson(value, output, 0))
        {
            sentence = CoercionSentences.WrongScalar(scalar, "a value that JSON can hold", Shown.Result(result));
            return false;
        }

        return true;
    }

    private static bool TryWriteJson(object? value, JsonBuffer output, int depth)
    {
        switch (value)
        {
            case string text:
                output.WriteString(text);
                return true;
            case bool flag:
                output.Write(flag ? "true"u8 : "false"u8);
                return true;
            case int number:
                output.Write((long)number);
                return true;
            case long number:
                output.Write(number);
                return true;
            case double number:
                output.Write(number);
                return double.IsFinite(number);
            case null:
                output.Write("null"u8);
                return true;
            case IReadOnlyList<object?> list when depth < ValueCoercion.MaxDepth:
                return TryWriteList(list, output, depth);
            case InputObjectValue record when depth < ValueCoercion.MaxDepth:
                return TryWriteObject(record, output, depth);
            default:
                return false;
        }
    }

    private static bool TryWriteList(IReadOnlyList<object?> list, JsonBuffer output, int depth)
    {
        output.Write((byte)'[');
        for (var at = 0; at < list.Count; at++)
        {
            if (at > 0)
            {
                output.Write((byte)',');
            }

            if (!TryWriteJson(list[at], output, depth + 1))
            {
                return false;
            }
        }

        output.Write((byte)']');
        return true;
    }

    private static bool TryWriteObject(InputObjectValue record, JsonBuffer output, int depth)
    {
        output.Write((byte)'{');
        for (var at = 0; at < record.Fields.Count; at++)
        {
            if (at > 0)
            {
                output.Write((byte)',');
            }

            output.WriteString(record.Fields[at].Key);
            output.Write((byte)':');
            if (!TryWriteJson(record.Fields[at].Value, output, depth + 1))
            {
                return false;
            }
        }

        output.Write((byte)'}');
        return true;
    }
}
