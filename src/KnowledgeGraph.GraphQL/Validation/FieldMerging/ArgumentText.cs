using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.FieldMerging;

/// <summary>Arguments as one text, which is the same for two fields exactly when their arguments are.</summary>
/// <remarks>The order of arguments and of input fields does not matter; texts carry their length, so that none can look like another.</remarks>
internal static class ArgumentText
{
    public static string Of(ImmutableArray<ArgumentSyntax> arguments)
    {
        var text = new StringBuilder();
        foreach (var argument in arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            text.Append(argument.Name.Value).Append(':');
            Append(text, argument.Value);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueSyntax value)
    {
        switch (value)
        {
            case VariableSyntax variable:
                text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueSyntax number:
                text.Append(number.Value);
                break;
            case FloatValueSyntax number:
                text.Append(number.Value);
                break;
            case StringValueSyntax words:
                text.Append(CultureInfo.InvariantCulture, $"\"{words.Value.Length}\"").Append(words.Value);
                break;
            case BooleanValueSyntax truth:
                text.Append(truth.Value ? "true" : "false");
                break;
            case NullValueSyntax:
                text.Append("null");
                break;
            case EnumValueSyntax name:
                text.Append(name.Value);
                break;
            case ListValueSyntax list:
                text.Append('[');
                foreach (var item in list.Values)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            case ObjectValueSyntax fields:
                text.Append('{');
                foreach (var field in fields.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
                {
                    text.Append(field.Name.Value).Append(':');
                    Append(text, field.Value);
                }

                text.Append('}');
                break;
        }

        text.Append(' ');
    }
}
