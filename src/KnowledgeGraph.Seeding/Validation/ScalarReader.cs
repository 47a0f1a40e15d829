using System.Globalization;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Seeding.Reading;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Reads one value of a property; null where it can not be read, which is reported.</summary>
internal sealed class ScalarReader(FileMistakes mistakes)
{
    private static readonly object s_true = true;
    private static readonly object s_false = false;

    public object? Read(PropertyField field, SeedValue value)
    {
        if (AsScalar(value, () => Describe(field)) is not { } scalar)
        {
            return null;
        }

        return field.Scalar switch
        {
            ScalarKind.String => ReadText(field, scalar),
            ScalarKind.Id => ReadSlug(scalar),
            ScalarKind.Int => ReadInt(field, scalar),
            ScalarKind.Float => ReadFloat(field, scalar),
            ScalarKind.Boolean => ReadBoolean(field, scalar),
            ScalarKind.EdtfDate => ReadDate(scalar),
            ScalarKind.Enum => ReadName(field.EnumKind!, scalar),
            _ => throw new InvalidOperationException($"No such scalar: {field.Scalar}."),
        };
    }

    /// <summary>The value as a slug; null where it is none, which is reported.</summary>
    public string? ReadSlug(SeedValue value)
    {
        if (AsScalar(value, () => Slug.Description) is not { } scalar)
        {
            return null;
        }

        if (Slug.IsSlug(scalar.Text))
        {
            return scalar.Text;
        }

        mistakes.Add(SeedMistakeCodes.BadSlug, scalar, $"Expected {Slug.Description}.");
        return null;
    }

    /// <summary>The value as one that is not empty; null where it is none, which is reported.</summary>
    public SeedScalar? AsScalar(SeedValue value, Func<string> expected)
    {
        switch (value)
        {
            case SeedScalar { IsNull: false } scalar when !string.IsNullOrWhiteSpace(scalar.Text):
                return scalar;
            case SeedScalar empty:
                mistakes.Add(SeedMistakeCodes.EmptyValue, empty, $"There is no value; expected {expected()}. What is missing is left out.");
                return null;
            case SeedUnread:
                return null;
            default:
                mistakes.Add(SeedMistakeCodes.WrongType, value, $"Here stands {value.Form}; expected {expected()}.");
                return null;
        }
    }

    /// <summary>What a property expects, for messages.</summary>
    public static string Describe(PropertyField field) => field.Scalar switch
    {
        ScalarKind.String => "a text",
        ScalarKind.Id => Slug.Description,
        ScalarKind.Int => "a whole number of at most 32 bits",
        ScalarKind.Float => "a number",
        ScalarKind.Boolean => "`true` or `false`",
        ScalarKind.EdtfDate => "a date in EDTF, such as `1951-09-08`, `1978-11` or `1997~`",
        ScalarKind.Enum => $"one of {string.Join(", ", field.EnumKind!.Values.Select(value => value.Name))}",
        _ => throw new InvalidOperationException($"No such scalar: {field.Scalar}."),
    };

    private string? ReadText(PropertyField field, SeedScalar scalar)
    {
        if (StorableText.FindBad(scalar.Text) is { } bad)
        {
            mistakes.Add(SeedMistakeCodes.BadText, scalar.Place, bad, "The text holds a control character or half a surrogate pair, which can not be stored.");
            return null;
        }

        if (field.MaxWords is { } limit && WordCount.Of(scalar.Text) is int count && count > limit)
        {
            mistakes.Add(SeedMistakeCodes.TooManyWords, scalar, $"The text has {count} words; `{field}` may have {limit}.");
            return null;
        }

        return scalar.Text;
    }

    private object? ReadInt(PropertyField field, SeedScalar scalar) =>
        scalar.IsPlain && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : Refuse(field, scalar);

    private object? ReadFloat(PropertyField field, SeedScalar scalar) =>
        scalar.IsPlain
        && double.TryParse(
            scalar.Text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out double number)
        && double.IsFinite(number)
            ? number
            : Refuse(field, scalar);

    private object? ReadBoolean(PropertyField field, SeedScalar scalar) => scalar switch
    {
        { IsPlain: true, Text: "true" } => s_true,
        { IsPlain: true, Text: "false" } => s_false,
        _ => Refuse(field, scalar),
    };

    private EdtfDate? ReadDate(SeedScalar scalar)
    {
        EdtfParseResult result = EdtfParser.Parse(scalar.Text);
        if (result.Error is { } error)
        {
            mistakes.Add(SeedMistakeCodes.BadDate, scalar, $"{error.Message} ({error.Code}, character {error.Position + 1})");
        }

        return result.Date;
    }

    private string? ReadName(EnumKind kind, SeedScalar scalar)
    {
        int place = kind.PlaceOf(scalar.Text);
        if (place >= 0)
        {
            return kind.Values[place].Name;
        }

        IEnumerable<string> names = kind.Values.Select(value => value.Name);
        string hint = NameSuggestion.For(scalar.Text, names);
        mistakes.Add(SeedMistakeCodes.UnknownEnumValue, scalar, $"`{kind.Name}` has no such value.{hint} It has {string.Join(", ", names)}.");
        return null;
    }

    private object? Refuse(PropertyField field, SeedScalar scalar)
    {
        string quotes = scalar.IsPlain ? "" : " without quotes";
        mistakes.Add(SeedMistakeCodes.WrongType, scalar, $"`{field}` is {Describe(field)}{quotes}.");
        return null;
    }
}
