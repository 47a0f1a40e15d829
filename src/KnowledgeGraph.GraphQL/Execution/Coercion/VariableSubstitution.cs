using System.Globalization;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Writes the values of variables into a literal of a custom scalar, which reads nothing but constants.</summary>
internal static class VariableSubstitution
{
    /// <summary>The literal without variables; null where a variable's value has no literal.</summary>
    public static ValueSyntax? Replace(ValueSyntax literal, IReadOnlyDictionary<string, object?>? variables)
    {
        switch (literal)
        {
            case VariableSyntax variable:
                return Literal(literal.Location, variables?.GetValueOrDefault(variable.Name.Value));
            case ListValueSyntax list:
                var items = list.Values.Select(item => Replace(item, variables)).ToList();
                return items.Contains(null) ? null : new ListValueSyntax(list.Location, [.. items!]);
            case ObjectValueSyntax record:
                var fields = record.Fields.Select(field => Field(field.Location, field.Name, Replace(field.Value, variables))).ToList();
                return fields.Contains(null) ? null : new ObjectValueSyntax(record.Location, [.. fields!]);
            default:
                return literal;
        }
    }

    private static ValueSyntax? Literal(SourceLocation location, object? value)
    {
        switch (value)
        {
            case null:
                return new NullValueSyntax(location);
            case string text:
                return new StringValueSyntax(location, text, isBlock: false);
            case bool boolean:
                return new BooleanValueSyntax(location, boolean);
            case int or long:
                return new IntValueSyntax(location, string.Create(CultureInfo.InvariantCulture, $"{value}"));
            case double number:
                return new FloatValueSyntax(location, number.ToString("R", CultureInfo.InvariantCulture));
            case object?[] list:
                var items = list.Select(item => Literal(location, item)).ToList();
                return items.Contains(null) ? null : new ListValueSyntax(location, [.. items!]);
            case InputObjectValue record:
                var fields = record
                    .Fields.Select(field => Field(location, new NameSyntax(location, field.Key), Literal(location, field.Value)))
                    .ToList();
                return fields.Contains(null) ? null : new ObjectValueSyntax(location, [.. fields!]);
            default:
                return null;
        }
    }

    private static ObjectFieldSyntax? Field(SourceLocation location, NameSyntax name, ValueSyntax? value) =>
        value is null ? null : new ObjectFieldSyntax(location, name, value);
}
