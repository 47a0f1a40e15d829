using System.Text.RegularExpressions;

namespace KnowledgeGraph.Record.Tests;

/// <summary>Cuts a paper's text into the pieces that passages stand for, in their order.</summary>
internal static partial class PaperPieces
{
    /// <summary>One piece for each passage that is no part of another. What a page break splits is one piece.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        List<string> pieces = [];
        bool isInNotes = false;
        foreach (string block in Blocks(text).Where(block => !string.IsNullOrWhiteSpace(block)))
        {
            if (block.Trim() == "---")
            {
                isInNotes = true;
                continue;
            }

            foreach (string piece in NewPiece().Split(block))
            {
                if (pieces.Count > 0 && Continues(piece, pieces[^1], isInNotes))
                {
                    pieces[^1] += "\n" + piece;
                }
                else
                {
                    pieces.Add(piece);
                }
            }
        }

        return pieces;
    }

    /// <summary>The quotations of whole sentences in a piece.</summary>
    public static IReadOnlyList<string> Quotations(string plain) =>
        [.. plain.Split('"').Where((part, place) => place % 2 == 1 && part.Split(' ').Length >= 20)];

    /// <summary>The cells of a table, row by row, without those that only name a row or column.</summary>
    public static IReadOnlyList<string> Cells(string table) =>
        [.. table.Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal)).Skip(1).SelectMany(row => row.Split('\t').Skip(1))];

    /// <summary>Paragraphs stand between empty lines, or one on each line where there are no empty ones.</summary>
    private static string[] Blocks(string text) => EmptyLine().Split(text) is { Length: > 1 } blocks ? blocks : text.Split('\n');

    private static bool Continues(string piece, string before, bool isInNotes) =>
        isInNotes
            ? !piece.StartsWith("<sup>", StringComparison.Ordinal)
            : char.IsLower(piece[0]) || piece[0] == '\t' || before.Count(letter => letter == '(') > before.Count(letter => letter == ')');

    [GeneratedRegex(@"\n[^\S\n]*\n\s*?(?=\S|\t)")]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"\n(?=- | ?Source:)")]
    private static partial Regex NewPiece();
}
