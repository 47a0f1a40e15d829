using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Plain resolvers: a field's value is an object, whatever it takes to get it.</summary>
public interface IFieldResolver
{
    /// <summary>The value of a field: null, string (an enum value by its name), bool, int, double, a list, an object, or a <see cref="ResolverFailure"/>.</summary>
    object? Resolve(object? parent, PlannedField field);

    /// <summary>The <see cref="TypeSystem.ObjectType.Index"/> of an object below a field of interface or union type.</summary>
    int TypeOf(object value, PlannedField field);
}

/// <summary>What a resolver gives where it could not get the value.</summary>
/// <param name="Code">One of <see cref="ErrorCodes"/>, or the resolver's own.</param>
/// <param name="Message">A sentence.</param>
public sealed record ResolverFailure(string Code, string Message);

/// <summary>The handle of what a resolver gave.</summary>
/// <param name="Value">An object.</param>
/// <param name="List">A list, and the place of its next item.</param>
/// <param name="At">The place.</param>
public record struct ResolvedValue(object? Value, IReadOnlyList<object?>? List, int At);

/// <summary>Values of plain resolvers for the response writer: introspection, and schemas without a store.</summary>
public readonly struct ResolverSource(IFieldResolver resolver) : IValueSource<ResolvedValue>
{
    private readonly Holder _failure = new();

    /// <inheritdoc/>
    public ReadResult Read(in ResolvedValue parent, PlannedField field, JsonBuffer output, out ResolvedValue value) =>
        Take(resolver.Resolve(parent.Value, field), field, output, out value);

    /// <inheritdoc/>
    public ReadResult Next(ref ResolvedValue list, PlannedField field, int level, JsonBuffer output, out ResolvedValue item)
    {
        if (list.At == list.List!.Count)
        {
            item = default;
            return ReadResult.End;
        }

        return Take(list.List[list.At++], field, output, out item);
    }

    /// <inheritdoc/>
    public int TypeOf(in ResolvedValue value, PlannedField field) => resolver.TypeOf(value.Value!, field);

    /// <inheritdoc/>
    public void Release(in ResolvedValue value)
    {
        // Nothing is held.
    }

    /// <inheritdoc/>
    public (string Code, string Message) TakeError() => (_failure.Failure!.Code, _failure.Failure.Message);

    private ReadResult Take(object? resolved, PlannedField field, JsonBuffer output, out ResolvedValue value)
    {
        value = default;
        switch (resolved)
        {
            case null:
                return ReadResult.Null;
            case ResolverFailure failure:
                _failure.Failure = failure;
                return ReadResult.Error;
            case string text:
                output.WriteString(text);
                return ReadResult.Written;
            case bool flag:
                output.Write(flag ? "true"u8 : "false"u8);
                return ReadResult.Written;
            case int number:
                output.Write((long)number);
                return ReadResult.Written;
            case double number:
                output.Write(number);
                return ReadResult.Written;
            case IReadOnlyList<object?> list when field.Shape.ListDepth > 0:
                value.List = list;
                return ReadResult.List;
            default:
                value.Value = resolved;
                return ReadResult.Object;
        }
    }

    private sealed class Holder
    {
        public ResolverFailure? Failure { get; set; }
    }
}
