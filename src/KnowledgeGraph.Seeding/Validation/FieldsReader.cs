using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Seeding.Reading;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Reads the fields of a map: of a node, of a relationship's properties, of a record.</summary>
internal sealed class FieldsReader(FileDraft draft)
{
    private readonly ScalarReader _scalars = new(draft.Mistakes);

    /// <summary>Reads what stands in a map under the owner's fields, relationships excepted.</summary>
    /// <param name="owner">Whose fields.</param>
    /// <param name="map">The map.</param>
    /// <param name="values">Takes the values, by the fields' indexes.</param>
    /// <param name="given">Takes true for each field that the map gives, even if its value can not be read.</param>
    /// <param name="alsoKnown">Keys of the map that are no fields.</param>
    public void Read(FieldOwner owner, SeedMap map, object?[] values, Span<bool> given, params ReadOnlySpan<string> alsoKnown)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            string name = entry.Key.Text;
            if (owner.FindField(name) is { } field)
            {
                given[field.Index] = true;
                values[field.Index] = ReadValue(field, entry.Value);
            }
            else if (!alsoKnown.Contains(name))
            {
                string hint = NameSuggestion.For(name, [.. owner.Fields.Select(known => known.Name), .. alsoKnown]);
                draft.Mistakes.Add(SeedMistakeCodes.UnknownField, entry.Key, $"`{owner}` has no field `{name}`.{hint}");
            }
        }
    }

    /// <summary>Reports the required fields that are not given.</summary>
    public void CheckRequired(FieldOwner owner, string what, SeedPlace place, ReadOnlySpan<bool> given)
    {
        foreach (OntologyField field in owner.Fields)
        {
            if (field.IsRequired && field is not RelationshipField && !given[field.Index])
            {
                draft.Mistakes.Add(SeedMistakeCodes.MissingRequired, place, "", $"{what} needs `{field}`: {Describe(field)}.");
            }
        }
    }

    /// <summary>Reports a valid time that certainly ends before it begins.</summary>
    public void CheckTime(ValidTimeFields? time, object?[] values, SeedMap map)
    {
        if (time is not null && TimeOrder.IsReversed(time, values) && map.Entries.Find(entry => entry.Key.Text == time.To.Name) is { } end)
        {
            string message = $"`{time.To}` lies before `{time.From}` ({values[time.From.Index]}); it is the first day on which it no longer held.";
            draft.Mistakes.Add(SeedMistakeCodes.ReversedTime, end.Value, message);
        }
    }

    private object? ReadValue(OntologyField field, SeedValue value) => field switch
    {
        RelationshipField => null,
        PropertyField { IsList: false } property => _scalars.Read(property, value),
        PropertyField property => ReadList(value, () => Describe(field), item => _scalars.Read(property, item)),
        ReferenceField { IsList: false } reference => ReadReference(reference, value),
        ReferenceField reference => ReadList(value, () => Describe(field), item => ReadReference(reference, item)),
        RecordsField records => ReadRecords(records, value),
        _ => throw new InvalidOperationException($"No such field: {field.GetType()}."),
    };

    private object[]? ReadList(SeedValue value, Func<string> expected, Func<SeedValue, object?> readItem)
    {
        if (AsList(value, expected) is not { } list)
        {
            return null;
        }

        List<object> items = new(list.Items.Count);
        foreach (SeedValue item in list.Items)
        {
            if (readItem(item) is { } read)
            {
                items.Add(read);
            }
        }

        return [.. items];
    }

    private RecordData[]? ReadRecords(RecordsField field, SeedValue value)
    {
        if (AsList(value, () => Describe(field)) is not { } list)
        {
            return null;
        }

        List<RecordData> records = new(list.Items.Count);
        foreach (SeedValue item in list.Items)
        {
            if (item is SeedMap { Entries.Count: 0 })
            {
                string message = $"There is no value; expected a map with the fields of `{field.Record}`. What is missing is left out.";
                draft.Mistakes.Add(SeedMistakeCodes.EmptyValue, item, message);
            }
            else if (item is SeedMap map)
            {
                object?[] values = new object?[field.Record.Fields.Length];
                bool[] given = new bool[values.Length];
                Read(field.Record, map, values, given);
                CheckRequired(field.Record, $"A `{field.Record}`", map.Place, given);
                records.Add(new RecordData(field.Record, values));
            }
            else if (item is not SeedUnread)
            {
                string message = $"Here stands {item.Form}; expected a map with the fields of `{field.Record}`.";
                draft.Mistakes.Add(SeedMistakeCodes.WrongType, item, message);
            }
        }

        return [.. records];
    }

    private string? ReadReference(ReferenceField field, SeedValue value)
    {
        string? slug = _scalars.ReadSlug(value);
        if (slug is not null)
        {
            draft.References.Add(new ReferenceDraft(field.Target, slug, new SeedLocation(draft.Mistakes, value.Place)));
        }

        return slug;
    }

    private SeedList? AsList(SeedValue value, Func<string> expected)
    {
        switch (value)
        {
            case SeedList { Items.Count: > 0 } list:
                return list;
            case SeedList or SeedScalar { IsNull: true }:
                draft.Mistakes.Add(
                    SeedMistakeCodes.EmptyValue, value, $"There is no value; expected {expected()}. What is missing is left out.");
                return null;
            case SeedUnread:
                return null;
            default:
                draft.Mistakes.Add(SeedMistakeCodes.WrongType, value, $"Here stands {value.Form}; expected {expected()}.");
                return null;
        }
    }

    private static string Describe(OntologyField field) => field switch
    {
        PropertyField { IsList: false } property => ScalarParser.Describe(property),
        PropertyField property => $"a list, each item {ScalarParser.Describe(property)}",
        ReferenceField { IsList: false } reference => $"the id of a {reference.Target}",
        ReferenceField reference => $"a list of ids, each of a {reference.Target}",
        RecordsField records => $"a list of maps with the fields of `{records.Record}`",
        _ => "something else",
    };
}
