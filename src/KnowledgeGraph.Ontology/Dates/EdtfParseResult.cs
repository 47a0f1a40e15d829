using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Ontology.Dates;

/// <summary>A date, or what is wrong with the text: never both.</summary>
public readonly struct EdtfParseResult
{
    internal EdtfParseResult(EdtfDate date) => Date = date;

    internal EdtfParseResult(EdtfError error) => Error = error;

    /// <summary>The date; null when the text is none.</summary>
    public EdtfDate? Date { get; }

    /// <summary>The mistake; null when the text is a date.</summary>
    public EdtfError? Error { get; }

    /// <summary>Whether the text is a date.</summary>
    [MemberNotNullWhen(true, nameof(Date))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsDate => Date is not null;
}
