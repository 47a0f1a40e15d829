using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The score of a search's entry.</summary>
internal sealed class ScoreOperator : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        output.Write((long)context.Hit(parent.Row).Score);
        return ReadResult.Written;
    }
}

/// <summary>The name of the field in which a search found most.</summary>
internal sealed class MatchedFieldOperator(EmbeddedGraph graph) : FieldOperator
{
    private readonly byte[][][] _names =
    [
        .. graph.Ontology.Kinds.Select(kind => kind.Fields.Select(field => JsonText.Encode(field.Name)).ToArray()),
    ];

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        output.Write(_names[context.Graph.KindOf(parent.Node)][context.Hit(parent.Row).Field]);
        return ReadResult.Written;
    }
}

/// <summary>The part of that field's text that tells most of what was found.</summary>
internal sealed class SnippetOperator(Parameter text) : FieldOperator
{
    // To compare so many characters with a word of the search takes as long as to look at a row.
    private const int CharactersOfStep = 64;

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var graph = context.Graph;
        var column = graph.Kinds[graph.KindOf(parent.Node)][context.Hit(parent.Row).Field]!;
        var row = graph.RowOf(parent.Node);
        string[] texts = column is ListColumn list ? list.Texts(row) : [Encoding.UTF8.GetString(((TextColumn)column).Utf8(row).Span)];
        var search = (SearchQuery)context.Parameter(text)!;
        context.Check(1 + (int)((long)texts.Sum(one => one.Length) * search.Phrases.Sum(phrase => phrase.Words.Length) / CharactersOfStep));
        output.WriteString(SearchSnippet.Of(texts, search));
        return ReadResult.Written;
    }
}
