namespace KnowledgeGraph.Storage.Search;

/// <summary>Where each word of a graph is found: for each word its entries by node, and the places at which it stands.</summary>
/// <remarks>Arrays only: written to a snapshot and read back as they are. A word is found by binary search, words with one beginning stand together.</remarks>
/// <param name="words">The words in UTF-8, in the order of their bytes, one behind the other.</param>
/// <param name="wordStarts">Where each word begins, and the end.</param>
/// <param name="rarities">How rare each word is.</param>
/// <param name="entries">The entries of all words: see <see cref="SearchEntries"/>.</param>
/// <param name="entryStarts">Where each word's entries begin, and the end.</param>
/// <param name="places">The places of all entries: see <see cref="SearchPlaces"/>.</param>
/// <param name="placeStarts">Where each word's places begin, and the end.</param>
public sealed class SearchPostings(
    byte[] words,
    int[] wordStarts,
    ushort[] rarities,
    byte[] entries,
    int[] entryStarts,
    byte[] places,
    int[] placeStarts
)
{
    /// <summary>How many words there are.</summary>
    public int Count => rarities.Length;

    /// <summary>The words in UTF-8, one behind the other.</summary>
    public byte[] Words => words;

    /// <summary>Where each word begins, and the end.</summary>
    public int[] WordStarts => wordStarts;

    /// <summary>How rare each word is.</summary>
    public ushort[] Rarities => rarities;

    /// <summary>The entries of all words.</summary>
    public byte[] Entries => entries;

    /// <summary>Where each word's entries begin, and the end.</summary>
    public int[] EntryStarts => entryStarts;

    /// <summary>The places of all entries.</summary>
    public byte[] Places => places;

    /// <summary>Where each word's places begin, and the end.</summary>
    public int[] PlaceStarts => placeStarts;

    /// <summary>A word in UTF-8.</summary>
    public ReadOnlySpan<byte> Word(int word) => words.AsSpan(wordStarts[word], wordStarts[word + 1] - wordStarts[word]);

    /// <summary>How rare a word is.</summary>
    public int Rarity(int word) => rarities[word];

    /// <summary>The entries of a word.</summary>
    public SearchEntries EntriesOf(int word) => new(entries.AsSpan(entryStarts[word], entryStarts[word + 1] - entryStarts[word]));

    /// <summary>The entries of a word from one of them on.</summary>
    /// <param name="word">The word.</param>
    /// <param name="offset">How many bytes stand before it.</param>
    /// <param name="before">The node of the entry before it; 0 where there is none.</param>
    public SearchEntries EntriesOf(int word, int offset, int before) =>
        new(entries.AsSpan(entryStarts[word] + offset, entryStarts[word + 1] - entryStarts[word] - offset), before);

    /// <summary>The places of a word's entries, in their order.</summary>
    public SearchPlaces PlacesOf(int word) => new(places.AsSpan(placeStarts[word], placeStarts[word + 1] - placeStarts[word]));

    /// <summary>The words that are, or begin with, a text: from one up to, and without, another. O(log n).</summary>
    public (int From, int To) Find(ReadOnlySpan<byte> utf8, bool asPrefix)
    {
        var from = FirstNotBelow(utf8, 0, false);
        return asPrefix ? (from, FirstNotBelow(utf8, from, true))
            : from < Count && Word(from).SequenceEqual(utf8) ? (from, from + 1)
            : (from, from);
    }

    // Of the words, the first that is not below the text; or not below it and not begun by it.
    private int FirstNotBelow(ReadOnlySpan<byte> utf8, int low, bool beyondPrefix)
    {
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var word = Word(middle);
            var isBelow = beyondPrefix && word.StartsWith(utf8) ? true : word.SequenceCompareTo(utf8) < 0;
            (low, high) = isBelow ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
