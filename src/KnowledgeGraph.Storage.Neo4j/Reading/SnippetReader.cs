using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Writes the part of the text, or texts, of a slot that tells most of what a search found.</summary>
internal sealed class SnippetReader(int slot, Parameter text) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var reader = run.At(parent, slot);
        var texts = new string[reader.Kind == PackStreamKind.List ? reader.ReadListHeader() : 1];
        for (var at = 0; at < texts.Length; at++)
        {
            texts[at] = Encoding.UTF8.GetString(reader.ReadText());
        }

        output.WriteString(SearchSnippet.Of(texts, (SearchQuery)run.Parameter(text)!));
        return ReadResult.Written;
    }
}
