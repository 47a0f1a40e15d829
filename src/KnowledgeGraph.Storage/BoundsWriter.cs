using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Storage;

/// <summary>Writes the fields of a date's bounds, the same from every store.</summary>
public static class BoundsWriter
{
    /// <summary>Writes a field as JSON; false where it has no value.</summary>
    public static bool Write(EdtfDate date, BoundsField field, JsonBuffer output)
    {
        switch (field)
        {
            case BoundsField.EarliestStart:
                return WriteDay(date.Bounds.EarliestStart, output);
            case BoundsField.LatestStart:
                return WriteDay(date.Bounds.LatestStart, output);
            case BoundsField.EarliestEnd:
                return WriteDay(date.Bounds.EarliestEnd, output);
            case BoundsField.LatestEnd:
                return WriteDay(date.Bounds.LatestEnd, output);
            case BoundsField.Precision:
                output.WriteString(date.Precision.ToString().ToUpperInvariant());
                return true;
            case BoundsField.Display:
                output.WriteString(EdtfDisplay.Format(date));
                return true;
            default:
                output.Write(Flag(date, field) ? "true"u8 : "false"u8);
                return true;
        }
    }

    private static bool Flag(EdtfDate date, BoundsField field) =>
        field switch
        {
            BoundsField.StartOpen => date.StartOpen,
            BoundsField.StartUnknown => date.StartUnknown,
            BoundsField.EndOpen => date.EndOpen,
            BoundsField.EndUnknown => date.EndUnknown,
            BoundsField.Approximate => date.Approximate,
            BoundsField.Uncertain => date.Uncertain,
            _ => throw new InvalidOperationException($"{field} is no flag."),
        };

    private static bool WriteDay(long day, JsonBuffer output)
    {
        if (day is <= EdtfBounds.OpenStart or >= EdtfBounds.OpenEnd)
        {
            return false;
        }

        output.WriteString(CivilDate.FromUnixDay(day).ToString());
        return true;
    }
}
