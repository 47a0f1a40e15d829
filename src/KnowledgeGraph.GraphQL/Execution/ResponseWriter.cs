using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>How writing a field ended.</summary>
public enum WriteResult
{
    /// <summary>The field's value was written.</summary>
    Complete,

    /// <summary>A null reached a non-null field up to this one: its parent is null. Nothing of the value is left in the buffer.</summary>
    NullInNonNull,

    /// <summary>Input is missing; call again when more has come.</summary>
    Pending,

    /// <summary>The buffer holds more than the limit.</summary>
    TooLarge,
}

/// <summary>Walks planned fields over a source of values and writes the response: type conditions, lists, nulls, errors with their paths.</summary>
/// <remarks>
/// The walk keeps its own stack, so that depth costs no thread stack and a source may pause it. A null that breaks a non-null
/// field is undone in the buffer: each frame remembers where its value began. https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors
/// </remarks>
public sealed class ResponseWriter<TSource, TValue>(
    OperationPlan plan,
    TSource source,
    JsonBuffer output,
    List<GraphQLError> errors,
    int maxBytes,
    WorkBudget budget
)
    where TSource : struct, IValueSource<TValue>
    where TValue : struct
{
    private const int CheckEvery = 1024;

    private Frame[] _frames = new Frame[16];
    private int _depth;
    private int _untilCheck = CheckEvery;
    private readonly TSource _source = source;

    /// <summary>Writes the value of a root field, whose key is written already. After <see cref="WriteResult.Pending"/> call <see cref="Resume"/>.</summary>
    public WriteResult Write(in TValue root, PlannedField field)
    {
        _depth = 0;
        ref var frame = ref Push(output.Length, field, 0);
        frame.Value = root;
        frame.IsRoot = true;
        return Resume();
    }

    /// <summary>Goes on where writing paused.</summary>
    public WriteResult Resume()
    {
        while (_depth > 0)
        {
            if (--_untilCheck == 0)
            {
                _untilCheck = CheckEvery;
                budget.Spend(CheckEvery);
            }

            if (output.Length > maxBytes)
            {
                return WriteResult.TooLarge;
            }

            ref var frame = ref _frames[_depth - 1];
            if (!(frame.Selection is null ? StepList(ref frame, out var result) : StepObject(ref frame, out result)))
            {
                return result;
            }
        }

        // Many small root fields are as much work as a large one.
        budget.Spend(CheckEvery - _untilCheck);
        _untilCheck = CheckEvery;
        return WriteResult.Complete;
    }

    private bool StepObject(ref Frame frame, out WriteResult result)
    {
        var fields = frame.Selection!.Fields;
        if (frame.Position == fields.Length)
        {
            output.Write((byte)'}');
            Pop();
            result = WriteResult.Complete;
            return true;
        }

        var field = fields[frame.Position];
        var before = output.Length;
        if (frame.Position > 0)
        {
            output.Write((byte)',');
        }

        output.Write(field.Key);
        if (field.IsTypename)
        {
            output.Write(plan.Schema.TypeNameJson(frame.TypeIndex));
            frame.Position++;
            result = WriteResult.Complete;
            return true;
        }

        var start = output.Length;
        var read = _source.Read(in frame.Value, field, output, out var value);
        if (read == ReadResult.Pending)
        {
            output.Truncate(before);
            result = WriteResult.Pending;
            return false;
        }

        frame.Position++;
        return Take(read, value, field, 0, start, out result);
    }

    private bool StepList(ref Frame frame, out WriteResult result)
    {
        if (frame.IsRoot)
        {
            var rootRead = _source.Read(in frame.Value, frame.Field, output, out var rootValue);
            if (rootRead == ReadResult.Pending)
            {
                result = WriteResult.Pending;
                return false;
            }

            var (rootField, rootStart) = (frame.Field, frame.Start);
            _depth--;
            return Take(rootRead, rootValue, rootField, 0, rootStart, out result);
        }

        var before = output.Length;
        if (frame.Position > 0)
        {
            output.Write((byte)',');
        }

        var start = output.Length;
        var read = _source.Next(ref frame.Value, frame.Field, frame.Level + 1, output, out var item);
        switch (read)
        {
            case ReadResult.Pending:
                output.Truncate(before);
                result = WriteResult.Pending;
                return false;
            case ReadResult.End:
                output.Truncate(before);
                output.Write((byte)']');
                Pop();
                result = WriteResult.Complete;
                return true;
            case ReadResult.ListError:
                var (listField, listLevel, listStart) = (frame.Field, frame.Level, frame.Start);
                Pop();
                return Take(ReadResult.Error, item, listField, listLevel, listStart, out result);
            default:
                frame.Position++;
                return Take(read, item, frame.Field, frame.Level + 1, start, out result);
        }
    }

    /// <summary>Handles what was read for a field at a list level; false where the walk must stop.</summary>
    private bool Take(ReadResult read, in TValue value, PlannedField field, int level, int start, out WriteResult result)
    {
        result = WriteResult.Complete;
        switch (read)
        {
            case ReadResult.Written:
                return true;
            case ReadResult.Object:
                var typeIndex = field.StaticType?.Index ?? _source.TypeOf(in value, field);
                ref var objectFrame = ref Push(start, field, level);
                objectFrame.Value = value;
                objectFrame.TypeIndex = typeIndex;
                objectFrame.Selection = field.Variants[field.VariantOf(typeIndex)];
                output.Write((byte)'{');
                return true;
            case ReadResult.List:
                ref var listFrame = ref Push(start, field, level);
                listFrame.Value = value;
                output.Write((byte)'[');
                return true;
            case ReadResult.Error:
                AddError(_source.TakeError(), field);
                return TakeNull(field, level, start, true, out result);
            default:
                return TakeNull(field, level, start, false, out result);
        }
    }

    private bool TakeNull(PlannedField field, int level, int start, bool explained, out WriteResult result)
    {
        result = WriteResult.Complete;
        output.Truncate(start);
        if (!field.Shape.IsNonNull(level))
        {
            output.Write("null"u8);
            return true;
        }

        if (!explained)
        {
            AddError(new GraphQLError(ErrorCodes.NullInNonNull, $"The field \"{field.Definition.Name}\" can not be null but has no value."), field);
        }

        while (_depth > 0)
        {
            ref var frame = ref _frames[_depth - 1];
            var (parentField, parentLevel, parentStart) = (frame.Field, frame.Level, frame.Start);
            Pop();
            output.Truncate(parentStart);
            if (!parentField.Shape.IsNonNull(parentLevel))
            {
                output.Write("null"u8);
                return true;
            }
        }

        result = WriteResult.NullInNonNull;
        return false;
    }

    private void AddError(GraphQLError error, PlannedField field) =>
        errors.Add(
            error with
            {
                Locations = error.Locations.IsEmpty ? [.. field.Nodes.Select(node => node.Location)] : error.Locations,
                Path = PathHere(field),
            }
        );

    private ImmutableArray<object> PathHere(PlannedField field)
    {
        var path = ImmutableArray.CreateBuilder<object>();
        for (var at = 0; at < _depth; at++)
        {
            ref var frame = ref _frames[at];
            if (frame.Level == 0)
            {
                path.Add(frame.Field.ResponseName);
            }

            if (frame.Selection is null)
            {
                path.Add(frame.Position - 1);
            }
        }

        if (_depth == 0 || _frames[_depth - 1].Selection is not null)
        {
            path.Add(field.ResponseName);
        }

        return path.ToImmutable();
    }

    private ref Frame Push(int start, PlannedField field, int level)
    {
        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, _depth * 2);
        }

        ref var frame = ref _frames[_depth++];
        frame = default;
        frame.Start = start;
        frame.Field = field;
        frame.Level = level;
        return ref frame;
    }

    private void Pop()
    {
        ref var frame = ref _frames[--_depth];
        _source.Release(in frame.Value);
        frame = default;
    }

    private struct Frame
    {
        public TValue Value;
        public SelectionPlan? Selection;
        public PlannedField Field;
        public int Level;
        public int Position;
        public int Start;
        public int TypeIndex;
        public bool IsRoot;
    }
}
