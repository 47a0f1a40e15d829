using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>A value as an error shows it: on one line, and cut where it is long.</summary>
internal static class LiteralText
{
    private const int MaxLength = 80;

    public static string Of(ValueSyntax value)
    {
        if (value is ListValueSyntax or ObjectValueSyntax && FlatWidth.Value(value, MaxLength) < 0)
        {
            return value is ListValueSyntax ? "a long list" : "a long object";
        }

        var shown = value is StringValueSyntax text ? new StringValueSyntax(text.Location, text.Value, isBlock: false) : value;
        var literal = GraphQLPrinter.Print(shown).ReplaceLineEndings(" ");
        return literal.Length <= MaxLength ? literal : literal[..MaxLength] + "…";
    }
}
