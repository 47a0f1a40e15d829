using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Ontology.Search;

/// <summary>A search, taken apart: what must be found in a node, all of it.</summary>
/// <param name="Phrases">The words and phrases, each once.</param>
public sealed record SearchQuery(ImmutableArray<SearchPhrase> Phrases)
{
    /// <summary>The search as a text that is the same for searches that ask the same.</summary>
    public string Canonical { get; } = string.Join(' ', Phrases.Select(phrase => phrase.Canonical));
}

/// <summary>Words that must stand at these places to each other in one text; often only one.</summary>
/// <param name="Words">The words, the first at place 0.</param>
public sealed record SearchPhrase(ImmutableArray<SearchWord> Words)
{
    /// <summary>The phrase as a text: a word stands as many spaces behind the one before as there are places between.</summary>
    public string Canonical { get; } =
        $"\"{string.Concat(Words.Select((word, at) => new string(' ', at == 0 ? 0 : word.Place - Words[at - 1].Place) + word.Text + (word.IsPrefix ? "*" : string.Empty)))}\"";
}

/// <summary>A word, folded.</summary>
/// <param name="Text">The word, or how it begins.</param>
/// <param name="IsPrefix">Whether all words are meant that begin so.</param>
/// <param name="Place">Its place in the phrase.</param>
public sealed record SearchWord(string Text, bool IsPrefix, int Place)
{
    /// <summary>The word in UTF-8.</summary>
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>Whether a word of a text is meant.</summary>
    public bool Fits(ReadOnlySpan<char> word) => IsPrefix ? word.StartsWith(Text, StringComparison.Ordinal) : word.SequenceEqual(Text);
}
