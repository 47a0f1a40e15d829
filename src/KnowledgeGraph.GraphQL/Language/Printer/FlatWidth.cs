using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>How much room is left when a value is written on one line; below zero where it does not fit.</summary>
/// <remarks>Stops as soon as there is no room, so asking costs no more than the line is long.</remarks>
internal static class FlatWidth
{
    /// <summary>The room left behind arguments in parentheses; all of it where there are none.</summary>
    public static int Arguments(ImmutableArray<ArgumentSyntax> arguments, int room)
    {
        room -= arguments.Length == 0 ? 0 : 2;
        for (var index = 0; index < arguments.Length && room >= 0; index++)
        {
            room = Named(arguments[index].Name, arguments[index].Value, room - Separator(index));
        }

        return room;
    }

    /// <summary>The room left behind a value.</summary>
    public static int Value(ValueSyntax value, int room) =>
        room < 0
            ? room
            : value switch
            {
                ListValueSyntax list => List(list, room - 2),
                ObjectValueSyntax { Fields.Length: 0 } => room - 2,
                ObjectValueSyntax record => Object(record, room - 4),
                _ => room - Scalar(value, room),
            };

    private static int List(ListValueSyntax list, int room)
    {
        for (var index = 0; index < list.Values.Length && room >= 0; index++)
        {
            room = Value(list.Values[index], room - Separator(index));
        }

        return room;
    }

    private static int Object(ObjectValueSyntax record, int room)
    {
        for (var index = 0; index < record.Fields.Length && room >= 0; index++)
        {
            room = Named(record.Fields[index].Name, record.Fields[index].Value, room - Separator(index));
        }

        return room;
    }

    private static int Named(NameSyntax name, ValueSyntax value, int room) => Value(value, room - name.Value.Length - 2);

    private static int Separator(int index) => index == 0 ? 0 : 2;

    private static int Scalar(ValueSyntax value, int room) =>
        value switch
        {
            VariableSyntax variable => variable.Name.Value.Length + 1,
            IntValueSyntax number => number.Value.Length,
            FloatValueSyntax number => number.Value.Length,
            StringValueSyntax text => text.Value.Length > room ? text.Value.Length : Text(text),
            BooleanValueSyntax boolean => boolean.Value ? 4 : 5,
            EnumValueSyntax name => name.Value.Length,
            _ => 4,
        };

    private static int Text(StringValueSyntax text)
    {
        if (text.IsBlock && BlockStringPrinter.CanPrint(text.Value))
        {
            return BlockStringPrinter.Lines(text.Value).Sum(line => line.Length + 1) - 1;
        }

        var literal = new StringBuilder();
        StringLiteral.Append(literal, text.Value);
        return literal.Length;
    }
}
