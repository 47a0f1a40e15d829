using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Gathers mistakes; a mistake that is found on several ways counts once.</summary>
internal sealed class MistakeList
{
    private readonly HashSet<OntologyMistake> _mistakes = [];

    /// <summary>True while none was found.</summary>
    public bool IsEmpty => _mistakes.Count == 0;

    /// <summary>True where one of that code was found.</summary>
    public bool Has(string code) => _mistakes.Any(mistake => mistake.Code == code);

    /// <summary>Adds a mistake.</summary>
    public void Add(string code, string file, SourceLocation location, string message) =>
        _mistakes.Add(new OntologyMistake(code, file, location.Line, location.Column, message));

    /// <summary>All of them by file, line, column and text.</summary>
    public ImmutableArray<OntologyMistake> Sorted() =>
    [
        .. _mistakes
            .OrderBy(mistake => mistake.File, StringComparer.Ordinal)
            .ThenBy(mistake => mistake.Line)
            .ThenBy(mistake => mistake.Column)
            .ThenBy(mistake => mistake.Message, StringComparer.Ordinal),
    ];
}
