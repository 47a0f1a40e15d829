using System.Text;

namespace KnowledgeGraph.Seeding.Tables;

/// <summary>Several values in one cell: <c>;</c> stands between them; <c>\;</c> is a semicolon and <c>\\</c> a reverse solidus in one of them.</summary>
internal static class ListCell
{
    private const char Between = ';';
    private const char Escape = '\\';

    /// <summary>The values, some of which may be empty.</summary>
    public static List<string> Split(string cell)
    {
        if (!cell.Contains(Escape, StringComparison.Ordinal))
        {
            return [.. cell.Split(Between)];
        }

        List<string> values = [];
        StringBuilder value = new();
        for (int at = 0; at < cell.Length; at++)
        {
            if (cell[at] == Between)
            {
                values.Add(value.ToString());
                value.Clear();
                continue;
            }

            // In front of anything else it is what it is.
            at += cell[at] == Escape && at + 1 < cell.Length && cell[at + 1] is Between or Escape ? 1 : 0;
            value.Append(cell[at]);
        }

        values.Add(value.ToString());
        return values;
    }

    /// <summary>The values in one cell.</summary>
    public static string Join(IEnumerable<string> values) =>
        string.Join(
            Between,
            values.Select(value =>
                value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)));
}
