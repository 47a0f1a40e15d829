using System.Numerics;

namespace KnowledgeGraph.Ontology.Search;

/// <summary>The numbers of which a score is made: whole ones, so that every store and every machine comes to the same.</summary>
/// <remarks>A score is the sum, over the words and the fields in which they are found, of weight · brevity · rarity.</remarks>
public static class SearchScore
{
    private const int FractionBits = 4;
    private const int Point = 32;

    /// <summary>How much a text says by one of its words: 16 for a single word, less by 2 for each doubling of its length, at least 4.</summary>
    /// <param name="words">How many words the text has; each Chinese or Japanese character is one.</param>
    public static int Brevity(int words) => Math.Max(4, 16 - (2 * BitOperations.Log2((uint)Math.Max(1, words))));

    /// <summary>How rare a word is: 1 + the whole part of 16 · log2(nodes / nodes with the word).</summary>
    /// <param name="nodesWithWord">How many nodes have the word, at least 1.</param>
    /// <param name="nodes">How many nodes there are, at least as many.</param>
    public static int Rarity(int nodesWithWord, int nodes)
    {
        // Fixed-point digits of a binary logarithm, by squaring: no floating point, which may differ.
        var ratio = ((UInt128)(uint)nodes << Point) / (uint)nodesWithWord;
        var whole = BitOperations.Log2((ulong)ratio) - Point;
        ratio >>= whole;
        var result = whole;
        for (var bit = 0; bit < FractionBits; bit++)
        {
            ratio = (ratio * ratio) >> Point;
            result <<= 1;
            if (ratio >> (Point + 1) != 0)
            {
                result |= 1;
                ratio >>= 1;
            }
        }

        return result + 1;
    }
}
