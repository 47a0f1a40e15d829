using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Ontology.Search;

/// <summary>Which characters words are made of.</summary>
internal static class SearchCharacters
{
    /// <summary>Whether a character belongs to a word: a letter, a digit, or a vowel sign that has a place of its own. All else separates words.</summary>
    public static bool IsWord(Rune rune) =>
        rune.IsAscii
            ? char.IsAsciiLetterOrDigit((char)rune.Value)
            : Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.LetterNumber
                    or UnicodeCategory.OtherNumber
                    or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a character of a word is written without spaces between words: Chinese characters, kana, bopomofo, hangul.</summary>
    public static bool IsUnspaced(Rune rune) =>
        rune.Value
            is >= 0x1100 and <= 0x11FF
                or (>= 0x2E80 and <= 0x312F)
                or (>= 0x3130 and <= 0x318F)
                or (>= 0x31A0 and <= 0x31FF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xA960 and <= 0xA97F)
                or (>= 0xAC00 and <= 0xD7FF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x1AFF0 and <= 0x1B16F)
                or (>= 0x20000 and <= 0x3FFFF);
}
