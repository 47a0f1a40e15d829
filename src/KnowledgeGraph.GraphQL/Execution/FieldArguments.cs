using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The arguments of an operation's fields, each field's coerced once, when they are first asked for.</summary>
internal sealed class FieldArguments(OperationPlan plan, IReadOnlyDictionary<string, object?> variables)
{
    private static readonly CoercedArguments None = new(new InputObjectValue([]), []);

    private readonly CoercedArguments?[] _coerced = new CoercedArguments?[plan.FieldCount];

    public CoercedArguments Of(PlannedField field) =>
        field.Definition.Arguments.Count == 0
            ? None
            : _coerced[field.Index] ??= ValueCoercion.CoerceArguments(
                field.Definition.Arguments,
                field.Nodes[0].Arguments,
                field.Nodes[0].Location,
                variables
            );
}
