using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Ontology.Search;

/// <summary>What a character is searched as: without diacritics and case, full width as half, ligatures as their letters.</summary>
/// <remarks>
/// The table is our own, <c>Folding.txt</c>, and not the machine's, whose version of Unicode may be another one where a graph is seeded than
/// where it is served. https://www.unicode.org/reports/tr15/
/// </remarks>
internal static class SearchFolding
{
    private const int PageBits = 8;
    private const char Voiced = '\u3099';
    private const char HalfVoiced = '\u309A';

    // A page holds for each of its characters the place of what it is folded to; 0 for itself.
    private static readonly ushort[]?[] s_pages = new ushort[]?[0x30000 >> PageBits];
    private static readonly string[] s_folded = Read(s_pages);

    /// <summary>What a character is folded to; empty where it is itself, but for its case.</summary>
    public static string Of(Rune rune)
    {
        var page = rune.Value >> PageBits;
        return page < s_pages.Length && s_pages[page] is { } places ? s_folded[places[rune.Value & ((1 << PageBits) - 1)]] : string.Empty;
    }

    /// <summary>Whether a character only changes the one before it, or is not seen.</summary>
    public static bool IsMark(Rune rune) =>
        rune.Value >= 0xAD && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>The kana that a mark of voicing makes of another; 0 where the second is no such mark, or the first can not be voiced.</summary>
    public static char Voice(char kana, int mark)
    {
        var sound = mark switch
        {
            Voiced or 0xFF9E => Voiced,
            HalfVoiced or 0xFF9F => HalfVoiced,
            _ => '\0',
        };
        var katakana = kana is >= '\u30A1' and <= '\u30FA' ? 0x60 : 0;
        var hiragana = (char)(kana - katakana);
        if (sound == Voiced)
        {
            return hiragana switch
            {
                'う' => (char)('ゔ' + katakana),
                (>= 'か' and <= 'ぢ') when ((hiragana - 'か') & 1) == 0 => (char)(kana + 1),
                'つ' or 'て' or 'と' or 'は' or 'ひ' or 'ふ' or 'へ' or 'ほ' => (char)(kana + 1),
                _ => '\0',
            };
        }

        return sound == HalfVoiced && hiragana is 'は' or 'ひ' or 'ふ' or 'へ' or 'ほ' ? (char)(kana + 2) : '\0';
    }

    private static string[] Read(ushort[]?[] pages)
    {
        using var stream = typeof(SearchFolding).Assembly.GetManifestResourceStream("KnowledgeGraph.Ontology.Search.Folding.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var folded = new List<string> { string.Empty };
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            foreach (var rune in line.AsSpan(tab + 1).EnumerateRunes())
            {
                var places = pages[rune.Value >> PageBits] ??= new ushort[1 << PageBits];
                places[rune.Value & ((1 << PageBits) - 1)] = (ushort)folded.Count;
            }

            folded.Add(line[..tab]);
        }

        return [.. folded];
    }
}
