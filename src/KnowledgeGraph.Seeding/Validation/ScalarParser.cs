using System.Globalization;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Why a text is no value of a field.</summary>
/// <param name="Code">One of <see cref="SeedMistakeCodes"/>.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="Shown">What to show; null for the text itself.</param>
internal readonly record struct ScalarFault(string Code, string Message, string? Shown = null);

/// <summary>Makes values of texts as the ontology's fields have them, wherever the text stood. Not for several threads at once.</summary>
internal sealed class ScalarParser
{
    // Dates repeat; many of a table are the same few thousand days.
    private const int MaxKnownDates = 1 << 16;

    private static readonly object s_true = true;
    private static readonly object s_false = false;

    private readonly Dictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);

    /// <summary>The value; null with a fault where it is none.</summary>
    /// <param name="field">The field, or the field of whose list it is an item.</param>
    /// <param name="text">The text, not empty.</param>
    /// <param name="isPlain">False where quotation marks say that it is a text and nothing else.</param>
    /// <param name="fault">What is wrong.</param>
    public object? Parse(PropertyField field, string text, bool isPlain, out ScalarFault? fault)
    {
        fault = null;
        switch (field.Scalar)
        {
            case ScalarKind.String:
                fault = FaultOfText(field, text);
                return fault is null ? text : null;
            case ScalarKind.Id:
                fault = FaultOfSlug(text);
                return fault is null ? text : null;
            case ScalarKind.Int when isPlain && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number):
                return number;
            case ScalarKind.Float when isPlain && TryReadFloat(text, out double number):
                return number;
            case ScalarKind.Boolean when isPlain && text is "true" or "false":
                return text == "true" ? s_true : s_false;
            case ScalarKind.EdtfDate:
                return ReadDate(text, out fault);
            case ScalarKind.Enum:
                return ReadName(field.EnumKind!, text, out fault);
            default:
                string quotes = isPlain ? "" : " without quotes";
                fault = new ScalarFault(SeedMistakeCodes.WrongType, $"`{field}` is {Describe(field)}{quotes}.");
                return null;
        }
    }

    /// <summary>What is wrong with a slug; null where it is one.</summary>
    public static ScalarFault? FaultOfSlug(string text) =>
        Slug.IsSlug(text) ? null : new ScalarFault(SeedMistakeCodes.BadSlug, $"Expected {Slug.Description}.");

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

    private static ScalarFault? FaultOfText(PropertyField field, string text)
    {
        if (StorableText.FindBad(text) is { } bad)
        {
            return new ScalarFault(SeedMistakeCodes.BadText, "The text holds a control character or half a surrogate pair, which can not be stored.", bad);
        }

        return field.MaxWords is { } limit && WordCount.Of(text) is int count && count > limit
            ? new ScalarFault(SeedMistakeCodes.TooManyWords, $"The text has {count} words; `{field}` may have {limit}.")
            : null;
    }

    private static bool TryReadFloat(string text, out double number) =>
        double.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out number)
        && double.IsFinite(number);

    private EdtfDate? ReadDate(string text, out ScalarFault? fault)
    {
        fault = null;
        if (_dates.TryGetValue(text, out EdtfDate? known))
        {
            return known;
        }

        EdtfParseResult result = EdtfParser.Parse(text);
        if (result.Error is { } error)
        {
            fault = new ScalarFault(SeedMistakeCodes.BadDate, $"{error.Message} ({error.Code}, character {error.Position + 1})");
        }
        else if (_dates.Count < MaxKnownDates)
        {
            _dates.Add(text, result.Date!);
        }

        return result.Date;
    }

    private static string? ReadName(EnumKind kind, string text, out ScalarFault? fault)
    {
        fault = null;
        int place = kind.PlaceOf(text);
        if (place >= 0)
        {
            return kind.Values[place].Name;
        }

        IEnumerable<string> names = kind.Values.Select(value => value.Name);
        string hint = NameSuggestion.For(text, names);
        fault = new ScalarFault(SeedMistakeCodes.UnknownEnumValue, $"`{kind.Name}` has no such value.{hint} It has {string.Join(", ", names)}.");
        return null;
    }
}
