namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Counts words: runs of characters between white space.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        int count = 0;
        bool inWord = false;
        foreach (char character in text)
        {
            bool isSpace = char.IsWhiteSpace(character);
            count += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }

        return count;
    }
}
