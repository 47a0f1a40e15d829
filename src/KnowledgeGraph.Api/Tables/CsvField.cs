using System.Buffers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Tables;

/// <summary>Writes one field of a table in CSV.</summary>
/// <remarks>
/// https://www.rfc-editor.org/rfc/rfc4180. A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
/// (https://owasp.org/www-community/attacks/CSV_Injection); numbers do not, for they are no formulas.
/// </remarks>
internal static class CsvField
{
    // A space at an end is quoted too, for some readers would drop it.
    private static readonly SearchValues<byte> MustQuote = SearchValues.Create(",\"\r\n"u8);
    private static readonly SearchValues<byte> BeginsFormula = SearchValues.Create("=+-@\t\r\n"u8);

    /// <summary>Writes an empty text, which a careful reader can tell from a missing value.</summary>
    public static void WriteEmptyText(JsonBuffer output) => output.Write("\"\""u8);

    /// <summary>Writes a text in UTF-8.</summary>
    public static void WriteText(ReadOnlySpan<byte> text, JsonBuffer output)
    {
        if (text.IsEmpty)
        {
            WriteEmptyText(output);
            return;
        }

        var isFormula = BeginsFormula.Contains(text[0]) || BeginsWideFormula(text);
        if (!isFormula && !text.ContainsAny(MustQuote) && text[0] != (byte)' ' && text[^1] != (byte)' ')
        {
            output.Write(text);
            return;
        }

        output.Write(isFormula ? "\"'"u8 : "\""u8);
        int quote;
        while ((quote = text.IndexOf((byte)'"')) >= 0)
        {
            output.Write(text[..(quote + 1)]);
            output.Write((byte)'"');
            text = text[(quote + 1)..];
        }

        output.Write(text);
        output.Write((byte)'"');
    }

    // The same signs at full width, which Japanese spreadsheets read alike.
    private static bool BeginsWideFormula(ReadOnlySpan<byte> text) =>
        text.StartsWith("＝"u8) || text.StartsWith("＋"u8) || text.StartsWith("－"u8) || text.StartsWith("＠"u8);
}
