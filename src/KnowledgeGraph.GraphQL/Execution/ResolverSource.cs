using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The handle of what a resolver gave.</summary>
/// <param name="Value">An object.</param>
/// <param name="List">A list, and the place of its next item.</param>
/// <param name="At">The place.</param>
/// <param name="Type">The object's type, where the field leaves it open.</param>
public record struct ResolvedValue(object? Value, IReadOnlyList<object?>? List, int At, ObjectType? Type);

/// <summary>Values of plain resolvers for the response writer: introspection, and schemas without a store.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Value-Completion</remarks>
public readonly struct ResolverSource(IFieldResolver resolver, OperationPlan plan, IReadOnlyDictionary<string, object?> variables) : IValueSource<ResolvedValue>
{
    private readonly FieldArguments _arguments = new(plan, variables);
    private readonly Holder _holder = new();

    /// <inheritdoc/>
    public ReadResult Read(in ResolvedValue parent, PlannedField field, JsonBuffer output, out ResolvedValue value)
    {
        var arguments = _arguments.Of(field);
        if (!arguments.Succeeded)
        {
            value = default;
            return Fail(arguments.Errors[0]);
        }

        return Take(resolver.Resolve(parent.Value, field, arguments.Values), field, 0, output, out value);
    }

    /// <inheritdoc/>
    public ReadResult Next(ref ResolvedValue list, PlannedField field, int level, JsonBuffer output, out ResolvedValue item)
    {
        if (list.At == list.List!.Count)
        {
            item = default;
            return ReadResult.End;
        }

        return Take(list.List[list.At++], field, level, output, out item);
    }

    /// <inheritdoc/>
    public int TypeOf(in ResolvedValue value, PlannedField field) => value.Type!.Index;

    /// <inheritdoc/>
    public void Release(in ResolvedValue value)
    {
        // Nothing is held.
    }

    /// <inheritdoc/>
    public GraphQLError TakeError() => _holder.Error!;

    private ReadResult Take(object? resolved, PlannedField field, int level, JsonBuffer output, out ResolvedValue value)
    {
        value = default;
        if (resolved is null)
        {
            return ReadResult.Null;
        }

        if (resolved is ResolverFailure failure)
        {
            return Fail(new GraphQLError(failure.Code, failure.Message));
        }

        if (level < field.Shape.ListDepth)
        {
            value.List = resolved as IReadOnlyList<object?>;
            return value.List is null ? Fail(ResultSentences.NoList(resolved), field) : ReadResult.List;
        }

        if (field.NamedType is not CompositeType composite)
        {
            return LeafResult.TryWrite(resolved, field.NamedType, output, out var sentence) ? ReadResult.Written : Fail(sentence, field);
        }

        value.Value = resolved;
        if (field.StaticType is null)
        {
            value.Type = resolver.TypeOf(resolved, field);
            return value.Type is { } type && Schema.IsPossible(composite, type)
                ? ReadResult.Object
                : Fail(ResultSentences.NoPossibleType(composite, value.Type), field);
        }

        return ReadResult.Object;
    }

    private ReadResult Fail(string sentence, PlannedField field) =>
        Fail(new GraphQLError(ErrorCodes.BadResult, ResultSentences.Of(field, sentence)));

    private ReadResult Fail(GraphQLError error)
    {
        _holder.Error = error;
        return ReadResult.Error;
    }

    private sealed class Holder
    {
        public GraphQLError? Error { get; set; }
    }
}
