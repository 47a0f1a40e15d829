using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Groups;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Reads the groups that came with a page and keeps a page of them in the run.</summary>
/// <param name="place">Their place among what came with the page beside its rows.</param>
/// <param name="shape">How they were grouped.</param>
/// <param name="limits">The limits.</param>
internal sealed class GroupsReader(int place, GroupShape shape, PlanLimits limits) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var offset = run.Page(parent.Page).Beside[place];
        var reader = run.At(offset);
        var count = reader.ReadListHeader();
        var groups = new List<Group>(count);
        for (var at = 0; at < count; at++)
        {
            reader.ReadListHeader();
            var keys = new MeasuredValue[reader.ReadListHeader()];
            for (var key = 0; key < keys.Length; key++)
            {
                keys[key] = StoredMeasure.Read(ref reader);
            }

            var measures = new MeasuredValue[reader.ReadListHeader()][];
            for (var measure = 0; measure < measures.Length; measure++)
            {
                measures[measure] = Measured(ref reader, shape.Measures[measure].Function);
            }

            groups.Add(new Group(keys, measures, offset + reader.Position));
            reader.Skip(RunState.MaxValueDepth);
        }

        var page = GroupPage.Of(shape, groups, run.Parameter, limits, out var error);
        if (page is null)
        {
            run.Error = error;
            return ReadResult.Error;
        }

        value = new RecordValue { Shape = RecordShape.Groups, SlotMark = -1, Page = run.AddGroups(page) };
        return ReadResult.Object;
    }

    private static MeasuredValue[] Measured(ref Bolt.PackStreamReader reader, AggregateFunction function)
    {
        if (function != AggregateFunction.Distinct)
        {
            return [StoredMeasure.Read(ref reader)];
        }

        var values = new MeasuredValue[reader.ReadListHeader()];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = StoredMeasure.Read(ref reader);
        }

        Array.Sort(values, MeasuredValue.Order);
        return values;
    }
}

/// <summary>A field of a page of groups, or of one group, that needs no more than the page.</summary>
internal sealed class GroupFieldReader(EnvelopeField field) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        var page = run.Groups(parent.Page);
        value = parent;
        value.SlotMark = -1;
        switch (field)
        {
            case EnvelopeField.PageInfo:
                return ReadResult.Object;
            case EnvelopeField.Groups:
                (value.Shape, value.Offset, value.Left) = (RecordShape.GroupList, 0, page.Groups.Length);
                return ReadResult.List;
            case EnvelopeField.Keys:
                (value.Shape, value.Offset, value.Left) = (RecordShape.KeyList, 0, page.Shape.Step.Keys.Length);
                value.Row = run.NodesOf(page.Groups[parent.Entry].Place);
                return ReadResult.List;
            case EnvelopeField.Cursor:
                output.WriteString(page.Shape.Order.CursorOf(page.Groups[parent.Entry]));
                return ReadResult.Written;
            default:
                return GroupFieldWriter.Write(page, field, output) ? ReadResult.Written : ReadResult.Null;
        }
    }
}

/// <summary>Opens the key of a group at a place, with the row of its node; null where there are fewer.</summary>
internal sealed class GroupKeyAtReader(Parameter? at) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var page = run.Groups(parent.Page);
        var place = at is null ? 0 : (int)run.Parameter(at)!;
        if (place < 0 || place >= page.Shape.Step.Keys.Length)
        {
            return ReadResult.Null;
        }

        var row = run.NodesOf(page.Groups[parent.Entry].Place);
        for (var before = 0; row > 0 && before < place; before++)
        {
            row = run.Behind(row);
        }

        value = row > 0 ? run.OpenRow(row, out _) : new RecordValue { SlotMark = -1 };
        (value.Shape, value.Page, value.Entry, value.Offset) = (RecordShape.Key, parent.Page, parent.Entry, place);
        return ReadResult.Object;
    }
}

/// <summary>A field of a key of a group; its node is a row.</summary>
internal sealed class GroupKeyReader(EnvelopeField field) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        var page = run.Groups(parent.Page);
        var key = page.Shape.Step.Keys[parent.Offset];
        var keyValue = page.Groups[parent.Entry].Keys[parent.Offset];
        value = parent;
        value.SlotMark = -1;
        if (field != EnvelopeField.KeyNode)
        {
            return GroupFieldWriter.Write(key, keyValue, field, output) ? ReadResult.Written : ReadResult.Null;
        }

        value.Shape = RecordShape.Row;
        return key.IsNode && !keyValue.IsMissing ? ReadResult.Object : ReadResult.Null;
    }
}

/// <summary>Writes what was measured of a group.</summary>
internal sealed class GroupMeasureReader(int place, bool isList, int maxPageSize) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        return MeasureWriter.Write(run.Groups(parent.Page).Groups[parent.Entry].Measures[place], isList, maxPageSize, output, error => run.Error = error);
    }
}
