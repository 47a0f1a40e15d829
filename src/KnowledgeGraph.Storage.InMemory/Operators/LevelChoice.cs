using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A level of each word of a search.</summary>
/// <param name="Levels">The levels.</param>
/// <param name="From">The first word whose level may still go down: so each choice comes from one other only.</param>
internal sealed record LevelChoice(int[] Levels, int From)
{
    /// <summary>The score of the nodes that stand on these levels.</summary>
    public int Score(RankedWord[] words)
    {
        var score = 0;
        for (var word = 0; word < words.Length; word++)
        {
            score += words[word].Score(Levels[word]);
        }

        return score;
    }

    /// <summary>The word with the fewest nodes on its level.</summary>
    public int Shortest(RankedWord[] words)
    {
        var shortest = 0;
        for (var word = 1; word < words.Length; word++)
        {
            shortest = words[word].Nodes(Levels[word]).Length < words[shortest].Nodes(Levels[shortest]).Length ? word : shortest;
        }

        return shortest;
    }

    /// <summary>The choices that are one level further down.</summary>
    public IEnumerable<LevelChoice> Next(RankedWord[] words)
    {
        for (var word = From; word < words.Length; word++)
        {
            if (Levels[word] + 1 < words[word].LevelCount)
            {
                var levels = (int[])Levels.Clone();
                levels[word]++;
                yield return new LevelChoice(levels, word);
            }
        }
    }
}
