using System.Globalization;

namespace KnowledgeGraph.Conformance.Corpus;

/// <summary>How the cases ended.</summary>
/// <param name="Passed">How many answers were those of graphql-js.</param>
/// <param name="Failed">The cases that were answered otherwise, with both answers.</param>
/// <param name="Errors">The cases that got no answer, with the reason.</param>
/// <param name="Seconds">How long all took.</param>
public sealed record CorpusReport(int Passed, IReadOnlyList<string> Failed, IReadOnlyList<string> Errors, double Seconds)
{
    /// <summary>True where there were cases and all passed.</summary>
    public bool IsWhole => Passed > 0 && Failed.Count == 0 && Errors.Count == 0;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed.Count} failed, {Errors.Count} errors, {Seconds:F1} seconds");
}
