using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A literal can be read as the type that is expected where it stands.</summary>
/// <remarks>
/// The fields of input objects have rules of their own, but for OneOf: that one field and only one is given is part of the type.
/// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
/// </remarks>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context), IVisitsValues
{
    public void Visit(ValueSyntax value, GraphQLType expected)
    {
        if (value is NullValueSyntax)
        {
            if (expected is NonNullType)
            {
                Report(value.Location, Sentences.WrongValue(expected, value));
            }

            return;
        }

        if (value is ListValueSyntax && expected.Nullable is ListType)
        {
            return;
        }

        // What is not a list stands for a list of one; a list where none is expected is wrong, but for a scalar that reads lists.
        var isListForItem = value is ListValueSyntax;
        switch (expected.Named)
        {
            case ScalarType scalar:
                CheckScalar(value, scalar);
                break;
            case EnumType @enum when isListForItem || value is not EnumValueSyntax name || @enum.Find(name.Value) is null:
                Report(value.Location, Sentences.WrongValue(@enum, value) + Suggestion(value, @enum));
                break;
            case InputObjectType type when value is ObjectValueSyntax fields:
                CheckOneOf(fields, type);
                break;
            case InputObjectType type:
                Report(value.Location, Sentences.WrongValue(type, value));
                break;
        }
    }

    private void CheckScalar(ValueSyntax value, ScalarType scalar)
    {
        if (!scalar.Coercion.TryReadLiteral(WithoutVariables(value), out _, out var expected))
        {
            Report(value.Location, Sentences.WrongValue(scalar, value, expected));
        }
    }

    private void CheckOneOf(ObjectValueSyntax value, InputObjectType type)
    {
        if (!type.IsOneOf)
        {
            return;
        }

        var names = value.Fields.Select(field => field.Name.Value).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (names.Count != 1)
        {
            Report(value.Location, Sentences.NotOneField(type));
        }
        else if (value.Fields[0].Value is NullValueSyntax)
        {
            Report(value.Location, Sentences.OneFieldNull(type, names[0]));
        }
    }

    private string Suggestion(ValueSyntax value, EnumType type)
    {
        var word = value switch
        {
            EnumValueSyntax name => name.Value,
            StringValueSyntax text => text.Value,
            _ => null,
        };
        return word is null ? "" : Suggestions.For(Context, word, type.Values.Select(known => known.Name), name => name);
    }

    /// <summary>The value with null for the variables in it, whose values are checked when they are known.</summary>
    private static ValueSyntax WithoutVariables(ValueSyntax value) =>
        value switch
        {
            VariableSyntax => new NullValueSyntax(value.Location),
            ListValueSyntax list => new ListValueSyntax(list.Location, [.. list.Values.Select(WithoutVariables)]),
            ObjectValueSyntax fields => new ObjectValueSyntax(
                fields.Location,
                [.. fields.Fields.Select(field => new ObjectFieldSyntax(field.Location, field.Name, WithoutVariables(field.Value)))]
            ),
            _ => value,
        };
}
