using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Reading;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Reads one value of a property; null where it can not be read, which is reported.</summary>
internal sealed class ScalarReader(FileMistakes mistakes)
{
    private readonly ScalarParser _parser = new();

    public object? Read(PropertyField field, SeedValue value)
    {
        if (AsScalar(value, () => ScalarParser.Describe(field)) is not { } scalar)
        {
            return null;
        }

        object? read = _parser.Parse(field, scalar.Text, scalar.IsPlain, out ScalarFault? fault);
        Report(scalar, fault);
        return read;
    }

    /// <summary>The value as a slug; null where it is none, which is reported.</summary>
    public string? ReadSlug(SeedValue value)
    {
        if (AsScalar(value, () => Slug.Description) is not { } scalar)
        {
            return null;
        }

        ScalarFault? fault = ScalarParser.FaultOfSlug(scalar.Text);
        Report(scalar, fault);
        return fault is null ? scalar.Text : null;
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

    private void Report(SeedScalar scalar, ScalarFault? fault)
    {
        if (fault is { } found)
        {
            mistakes.Add(found.Code, scalar.Place, found.Shown ?? scalar.Text, found.Message);
        }
    }
}
