using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Seeding.Reading;
using KnowledgeGraph.Seeding.Validation;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Tables;

/// <summary>Reads the cells of a table's rows into values of an owner's fields, and reports what does not fit at its cell.</summary>
internal sealed class CellReader(CsvReader csv, TableHeader header, FileMistakes mistakes)
{
    private readonly ScalarParser _parser = new();
    private readonly Dictionary<FieldOwner, BoundColumn?[]> _bound = [];

    /// <summary>The values of the row that the reader stands on.</summary>
    /// <param name="owner">Whose fields: a kind, or the properties of relationships.</param>
    /// <param name="what">What the row is, for messages.</param>
    /// <param name="id">The id, where the fields hold one.</param>
    /// <param name="references">Takes the references.</param>
    public object?[] Read(FieldOwner owner, string what, string? id, List<ReferenceDraft> references)
    {
        object?[] values = new object?[owner.Fields.Length];
        Span<bool> given = owner.Fields.Length <= 128 ? stackalloc bool[owner.Fields.Length] : new bool[owner.Fields.Length];
        Dictionary<RecordsField, List<(BoundColumn Column, List<string> Texts)>>? records = null;
        if (id is not null && owner.FindField(TableHeader.IdField) is { } idField)
        {
            values[idField.Index] = id;
            given[idField.Index] = true;
        }

        BoundColumn?[] bound = BoundTo(owner);
        for (int place = 0; place < bound.Length; place++)
        {
            int cell = header.Columns[place].Cell;
            if (csv.IsEmpty(cell))
            {
                continue;
            }

            switch (bound[place])
            {
                case null:
                    string name = header.Columns[place].Name;
                    Report(SeedMistakeCodes.UnknownField, cell, $"`{owner}` has no field `{name}`: this cell stays empty.");
                    break;
                case { Field: RecordsField field } column:
                    given[field.Index] = true;
                    records ??= [];
                    records.TryAdd(field, []);
                    records[field].Add((column, ListCell.Split(csv.Text(cell))));
                    break;
                case { Field: var field, IsList: true }:
                    given[field.Index] = true;
                    values[field.Index] = ReadList(field, cell, references);
                    break;
                case { Field: var field }:
                    given[field.Index] = true;
                    values[field.Index] = ReadOne(field, csv.Text(cell), cell, references);
                    break;
            }
        }

        foreach ((RecordsField field, List<(BoundColumn, List<string>)> columns) in records ?? [])
        {
            values[field.Index] = ReadRecords(field, columns, references);
        }

        CheckRequired(owner, what, given);
        CheckTime((owner as NodeType)?.ValidTime ?? (owner as PropertiesType)?.ValidTime, values);
        return values;
    }

    /// <summary>Reports a mistake at a cell of the row.</summary>
    public void Report(string code, int cell, string message, string? shown = null) =>
        mistakes.Add(code, csv.PlaceOf(cell), shown ?? csv.Text(cell), message);

    private object[]? ReadList(OntologyField field, int cell, List<ReferenceDraft> references)
    {
        List<string> texts = ListCell.Split(csv.Text(cell));
        List<object> items = new(texts.Count);
        foreach (string text in texts)
        {
            if (text.Length == 0)
            {
                Report(SeedMistakeCodes.EmptyValue, cell, "One of the values between semicolons is empty; what is missing is left out.");
            }
            else if (ReadOne(field, text, cell, references) is { } item)
            {
                items.Add(item);
            }
        }

        return items.Count > 0 ? [.. items] : null;
    }

    private RecordData[]? ReadRecords(RecordsField field, List<(BoundColumn Column, List<string> Texts)> columns, List<ReferenceDraft> references)
    {
        (BoundColumn first, List<string> firstTexts) = columns[0];
        foreach ((BoundColumn column, List<string> texts) in columns)
        {
            if (texts.Count != firstTexts.Count)
            {
                string message = $"Here stand {texts.Count} values, in `{first.Column.Name}` {firstTexts.Count}: each record has one in each, where it is missing an empty one.";
                Report(SeedMistakeCodes.WrongType, column.Column.Cell, message);
                return null;
            }
        }

        RecordData[] records = new RecordData[firstTexts.Count];
        for (int place = 0; place < records.Length; place++)
        {
            object?[] values = new object?[field.Record.Fields.Length];
            Span<bool> given = new bool[values.Length];
            foreach ((BoundColumn column, List<string> texts) in columns)
            {
                if (texts[place].Length > 0)
                {
                    given[column.Part.Index] = true;
                    values[column.Part.Index] = ReadOne(column.Part, texts[place], column.Column.Cell, references);
                }
            }

            CheckRequired(field.Record, $"A `{field.Record}`", given);
            records[place] = new RecordData(field.Record, values);
        }

        return records;
    }

    private object? ReadOne(OntologyField field, string text, int cell, List<ReferenceDraft> references)
    {
        ScalarFault? fault;
        object? value = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            fault = new ScalarFault(SeedMistakeCodes.EmptyValue, "There is only white space; what is missing is left out.");
        }
        else if (field is PropertyField property)
        {
            value = _parser.Parse(property, text, isPlain: true, out fault);
        }
        else
        {
            fault = ScalarParser.FaultOfSlug(text);
            value = fault is null ? text : null;
            if (fault is null)
            {
                references.Add(new ReferenceDraft(((ReferenceField)field).Target, text, new SeedLocation(mistakes, csv.PlaceOf(cell))));
            }
        }

        if (fault is { } found)
        {
            Report(found.Code, cell, found.Message, found.Shown ?? text);
        }

        return value;
    }

    private void CheckRequired(FieldOwner owner, string what, ReadOnlySpan<bool> given)
    {
        foreach (OntologyField field in owner.Fields)
        {
            if (field.IsRequired && field is not RelationshipField && !given[field.Index])
            {
                string columns = string.Join(" and ", BoundColumn.NamesOf(field).Select(name => $"`{name}`"));
                mistakes.Add(SeedMistakeCodes.MissingRequired, csv.Place, "", $"{what} needs `{field}`: a value in the column {columns}.");
            }
        }
    }

    private void CheckTime(ValidTimeFields? time, object?[] values)
    {
        if (time is not null && TimeOrder.IsReversed(time, values))
        {
            string message = $"`{time.To}` lies before `{time.From}` ({values[time.From.Index]}); it is the first day on which it no longer held.";
            Report(SeedMistakeCodes.ReversedTime, header.Columns.First(column => column.Name == time.To.Name).Cell, message);
        }
    }

    private BoundColumn?[] BoundTo(FieldOwner owner)
    {
        if (!_bound.TryGetValue(owner, out BoundColumn?[]? bound))
        {
            bound = [.. header.Columns.Select(column => BoundColumn.Of(owner, column))];
            _bound.Add(owner, bound);
            foreach (BoundColumn column in bound.OfType<BoundColumn>().Where(column => column.Column.Type.Length > 0 && !column.Types.Contains(column.Column.Type)))
            {
                string hint = NameSuggestion.For(column.Column.Type, column.Types);
                string message = $"`{owner}.{column.Column.Name}` has the type `{column.Types.First()}`, or none is named.{hint}";
                mistakes.Add(SeedMistakeCodes.BadHeader, column.Column.Place, column.Column.Type, message);
            }
        }

        return bound;
    }
}
