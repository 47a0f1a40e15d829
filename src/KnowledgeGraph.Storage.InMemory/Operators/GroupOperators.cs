using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Groups;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Sorts the rows of a connection into groups, measures them and keeps a page of them in the run.</summary>
internal sealed class GroupsOperator(RowOperator rows, GroupShape shape, GroupKeyReader[] keys, MeasureReader[] measures, PlanLimits limits) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var mark = context.RowCount;
        rows.Run(context, parent, int.MaxValue);
        var groups = Grouped(context, context.Rows(mark).ToArray());
        context.TruncateRows(mark);
        var page = GroupPage.Of(shape, groups, context.Parameter, limits, out var error);
        if (page is null)
        {
            context.Error = error;
            return ReadResult.Error;
        }

        value = new EmbeddedValue { Shape = ValueShape.Groups, Page = context.AddGroups(page), ArenaMark = -1 };
        return ReadResult.Object;
    }

    private List<Group> Grouped(RunContext context, Row[] found)
    {
        var groups = new Dictionary<MeasuredValue[], List<Row>>(KeyComparer.Instance);
        var values = new List<MeasuredValue>[keys.Length];
        foreach (var row in found)
        {
            for (var at = 0; at < keys.Length; at++)
            {
                (values[at] ??= []).Clear();
                keys[at].Read(context, row, values[at]);
            }

            Add(context, row, values, new MeasuredValue[keys.Length], 0, groups);

            // One too many tells that there are too many.
            if (groups.Count > limits.MaxGroups)
            {
                break;
            }
        }

        return [.. groups.Select(group => new Group(group.Key, Measured(context, [.. group.Value]), -1))];
    }

    private void Add(RunContext context, Row row, List<MeasuredValue>[] values, MeasuredValue[] key, int at, Dictionary<MeasuredValue[], List<Row>> groups)
    {
        if (at == keys.Length)
        {
            context.Check();
            if (!groups.TryGetValue(key, out var members))
            {
                groups.Add([.. key], members = []);
            }

            members.Add(row);
            return;
        }

        foreach (var value in values[at])
        {
            if (groups.Count > limits.MaxGroups)
            {
                return;
            }

            key[at] = value;
            Add(context, row, values, key, at + 1, groups);
        }
    }

    private MeasuredValue[][] Measured(RunContext context, Row[] members) =>
        [
            .. measures.Select((measure, at) =>
                shape.Measures[at].Function == AggregateFunction.Distinct
                    ? measure.Distinct(context, members).ToArray()
                    : [measure.Read(context, members)]),
        ];

    private sealed class KeyComparer : IEqualityComparer<MeasuredValue[]>
    {
        public static KeyComparer Instance { get; } = new();

        public bool Equals(MeasuredValue[]? x, MeasuredValue[]? y) => x!.Zip(y!).All(pair => pair.First.CompareTo(pair.Second) == 0);

        public int GetHashCode(MeasuredValue[] obj)
        {
            var hash = new HashCode();
            foreach (var value in obj)
            {
                hash.Add(value.Number);
                hash.AddBytes(value.Text.Span);
            }

            return hash.ToHashCode();
        }
    }
}

/// <summary>A field of a page of groups, or of one group, that needs no more than the page.</summary>
internal sealed class GroupFieldOperator(EnvelopeField field) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var page = context.Groups(parent.Page);
        value = parent;
        value.ArenaMark = -1;
        switch (field)
        {
            case EnvelopeField.PageInfo:
                return ReadResult.Object;
            case EnvelopeField.Groups:
                (value.Shape, value.At, value.End) = (ValueShape.GroupList, 0, page.Groups.Length);
                return ReadResult.List;
            case EnvelopeField.Keys:
                (value.Shape, value.At, value.End) = (ValueShape.KeyList, 0, page.Shape.Step.Keys.Length);
                return ReadResult.List;
            case EnvelopeField.Cursor:
                output.WriteString(page.Shape.Order.CursorOf(page.Groups[parent.Row]));
                return ReadResult.Written;
            default:
                return GroupFieldWriter.Write(page, field, output) ? ReadResult.Written : ReadResult.Null;
        }
    }
}

/// <summary>Opens the key of a group at a place; null where there are fewer.</summary>
internal sealed class GroupKeyAtOperator(Parameter? at) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = parent;
        value.ArenaMark = -1;
        value.At = at is null ? 0 : (int)context.Parameter(at)!;
        return value.At >= 0 && value.At < context.Groups(parent.Page).Shape.Step.Keys.Length ? ReadResult.Object : ReadResult.Null;
    }
}

/// <summary>A field of a key of a group.</summary>
internal sealed class GroupKeyOperator(EnvelopeField field) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var page = context.Groups(parent.Page);
        var key = page.Shape.Step.Keys[parent.At];
        var keyValue = page.Groups[parent.Row].Keys[parent.At];
        if (field != EnvelopeField.KeyNode)
        {
            return GroupFieldWriter.Write(key, keyValue, field, output) ? ReadResult.Written : ReadResult.Null;
        }

        if (!key.IsNode || keyValue.IsMissing)
        {
            return ReadResult.Null;
        }

        value = EmbeddedValue.OfNode(context.Graph.Find(keyValue.Text.Span));
        return ReadResult.Object;
    }
}

/// <summary>Writes what was measured of a group.</summary>
internal sealed class GroupMeasureOperator(int place, bool isList, int maxPageSize) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        return MeasureWriter.Write(context.Groups(parent.Page).Groups[parent.Row].Measures[place], isList, maxPageSize, output, error => context.Error = error);
    }
}
