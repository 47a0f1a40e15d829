using System.Globalization;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Deriving;

/// <summary>Says until when acts carry what they made.</summary>
internal sealed class ActEnds(OntologyModel ontology)
{
    /// <summary>
    /// The end of the act that ends last. Acts whose kind has no time of its own (a part of another) count only by having none beside them.
    /// </summary>
    public CarryEnd Last(IEnumerable<NodeData> acts)
    {
        CarryEnd? last = null;
        foreach (NodeData act in acts.Where(HasTime))
        {
            CarryEnd end = EndOf(act);
            last = last is null ? end : CarryEnd.Later(last.Value, end);
        }

        return last ?? CarryEnd.Never;
    }

    private bool HasTime(NodeData act) => act.Kind.ValidTime is not null || DateOf(act.Kind) is not null;

    private CarryEnd EndOf(NodeData act)
    {
        if (act.Kind.ValidTime is { } time && act.Values[time.To.Index] is EdtfDate to)
        {
            return new CarryEnd(to);
        }

        return DateOf(act.Kind) is { } field && act.Values[field.Index] is EdtfDate { IsInterval: true } date
            ? new CarryEnd(DayAfter(date))
            : CarryEnd.Never;
    }

    private OntologyField? DateOf(NodeKind kind) =>
        ontology.Timeline is { } timeline && kind.Interfaces.Contains(timeline.Items) ? kind.FindField(timeline.Date.Name) : null;

    // Where the last day is not known to the day, neither is the one after it: the end as written is as exact as one can be.
    private static EdtfDate? DayAfter(EdtfDate interval)
    {
        if (interval.EndOpen || interval.EndUnknown)
        {
            return null;
        }

        EdtfBounds bounds = interval.Bounds;
        string text = bounds.EarliestEnd == bounds.LatestEnd && bounds.LatestEnd < EdtfBounds.OpenEnd
            ? CivilDate.FromUnixDay(bounds.LatestEnd + 1).ToString()
            : interval.Text[(interval.Text.LastIndexOf('/') + 1)..];
        return EdtfParser.Parse(text).Date
            ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The end of {interval} is no date: {text}."));
    }
}
