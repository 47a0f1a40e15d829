using System.Globalization;
using KnowledgeGraph.Ontology.Search;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>The key under which a part of a word's entries is kept: the word, a space, and the number of the part.</summary>
/// <remarks>No word holds a space, so that the parts of a word are those that begin with it and a space, and words of one beginning those that begin with it.</remarks>
internal static class WordKey
{
    /// <summary>The key of a part.</summary>
    public static string Of(string word, int part) => string.Create(CultureInfo.InvariantCulture, $"{word} {part}");

    /// <summary>How the keys begin that a word of a search means.</summary>
    public static string Begins(SearchWord word) => word.IsPrefix ? word.Text : word.Text + " ";
}
