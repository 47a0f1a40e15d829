using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Deriving;

/// <summary>Writes folded intervals as relationships.</summary>
internal sealed class IntervalWriter(OntologyModel ontology, ChangeModel model)
{
    private static readonly object s_true = true;
    private static readonly object s_false = false;

    /// <summary>Everything written.</summary>
    public List<RelationshipData> Written { get; } = [];

    /// <summary>Writes a time for which an element held.</summary>
    public void WriteHeld(OpenInterval interval, EdtfDate? until) =>
        Write(model.Holds.Relationship, model.Interval, interval, interval.Opening.Element, until);

    /// <summary>Writes a time for which a change forbade; an ontology that has no place for these does without.</summary>
    public void WriteForbidden(OpenInterval interval, EdtfDate? until)
    {
        if (model is { Forbids: { } forbids, ForbidsInterval: { } fields })
        {
            Write(forbids.Relationship, fields, interval, interval.Opening.Id, until);
        }
    }

    private void Write(RelationshipKind kind, IntervalFields fields, OpenInterval interval, string target, EdtfDate? until)
    {
        object?[] values = new object?[kind.Properties.Fields.Length];
        FillCommon(kind.Properties, values, interval);
        values[fields.Time.From.Index] = interval.Opening.Effective;
        values[fields.Time.To.Index] = until;
        values[fields.Changes.Index] = interval.Changes.Select(change => (object)change.Id).ToArray();
        Set(fields.Level, model.Level is null ? null : interval.LatestOpening.Draft.Node.Values[model.Level.Index]);
        Set(fields.AtLatest, interval.Opening.Effect == ChangeEffect.OpensAtLatest ? s_true : s_false);
        Set(fields.Contested, interval.Opening.IsContested ? s_true : s_false);

        // Nothing closes on a date before all that opens on it, so that no two intervals of one element begin on the same date.
        string source = interval.Opening.Whole;
        Written.Add(new RelationshipData(kind, kind.IdOf(source, target, interval.Opening.Effective.Text), source, target, values));

        void Set(PropertyField? field, object? value)
        {
            if (field is not null)
            {
                values[field.Index] = value;
            }
        }
    }

    // What all relationships have: the value for derived facts, and the records of the changes that the interval rests on.
    private void FillCommon(PropertiesType properties, object?[] values, OpenInterval interval)
    {
        foreach (OntologyField common in ontology.CommonProperties?.Fields ?? [])
        {
            int index = properties.FindField(common.Name)!.Index;
            if (common is PropertyField { IsList: false, EnumKind: { } enumKind })
            {
                values[index] = enumKind.Values.FirstOrDefault(value => value.IsDerived)?.Name;
            }
            else if (common is RecordsField && model.Kind.FindField(common.Name) is RecordsField own)
            {
                values[index] = interval.Changes
                    .SelectMany(change => change.Draft.Node.Values[own.Index] as RecordData[] ?? [])
                    .Distinct(RecordContent.Comparer)
                    .ToArray();
            }
        }
    }
}
