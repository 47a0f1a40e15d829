namespace KnowledgeGraph.GraphQL.Language;

/// <content>Values.</content>
internal sealed partial class SyntaxPrinter
{
    private void WriteValue(ValueSyntax value)
    {
        switch (value)
        {
            case VariableSyntax variable:
                Append("$").Append(variable.Name.Value);
                break;
            case IntValueSyntax number:
                Append(number.Value);
                break;
            case FloatValueSyntax number:
                Append(number.Value);
                break;
            case StringValueSyntax { IsBlock: true } text when BlockStringPrinter.CanPrint(text.Value):
                WriteBlockString(text.Value);
                break;
            case StringValueSyntax text:
                StringLiteral.Append(_text, text.Value);
                break;
            case BooleanValueSyntax boolean:
                Append(boolean.Value ? "true" : "false");
                break;
            case NullValueSyntax:
                Append("null");
                break;
            case EnumValueSyntax name:
                Append(name.Value);
                break;
            case ListValueSyntax list when FlatWidth.Value(list, LongestLine) < 0:
                Block(list.Values, "[", "]");
                break;
            case ListValueSyntax list:
                Append("[");
                Separated(list.Values, ", ");
                Append("]");
                break;
            case ObjectValueSyntax { Fields.Length: 0 }:
                Append("{}");
                break;
            case ObjectValueSyntax record when FlatWidth.Value(record, LongestLine) < 0:
                Block(record.Fields);
                break;
            case ObjectValueSyntax record:
                Separated(record.Fields, ", ", "{ ", " }");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, null);
        }
    }

    private void WriteBlockString(string value)
    {
        var lines = BlockStringPrinter.Lines(value);
        for (var index = 0; index < lines.Length; index++)
        {
            // An empty line gets no indentation: nobody wants spaces at its end, and they would not be part of the value.
            if (index > 0 && lines[index].Length == 0)
            {
                Append("\n");
                continue;
            }

            if (index > 0)
            {
                Line();
            }

            Append(lines[index]);
        }
    }
}
