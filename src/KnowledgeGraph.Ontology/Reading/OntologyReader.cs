using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Reads an ontology from SDL: gather the declarations of all files, then make the model.</summary>
/// <remarks><c>docs/ontology.md</c> tells the dialect. The order of the files does not matter.</remarks>
public static class OntologyReader
{
    /// <summary>The model that the files declare, or every mistake in them.</summary>
    public static OntologyReadResult Read(IReadOnlyList<OntologyFile> files)
    {
        MistakeList mistakes = new();
        DeclarationCollector collector = new(mistakes);
        foreach (OntologyFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            ParseResult parsed = GraphQLParser.Parse(file.Text, ParserLimits.Default);
            if (parsed.Document is { } document)
            {
                collector.Collect(file.Path, document);
            }
            else if (parsed.Error is { } error)
            {
                mistakes.Add(OntologyMistakeCodes.Syntax, file.Path, PlaceOf(error), error.Message);
            }
        }

        // Types of a file that could not be read would all be unknown ones.
        OntologyModel? model = !mistakes.Has(OntologyMistakeCodes.Syntax)
            ? new ModelBuilder(collector.Declarations, mistakes).Build(OntologyVersion.Of(files))
            : null;
        return new OntologyReadResult(mistakes.IsEmpty ? model : null, mistakes.Sorted());
    }

    private static SourceLocation PlaceOf(GraphQLError error) =>
        error.Locations.IsEmpty ? new SourceLocation(1, 1, 0) : error.Locations[0];
}
