using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Coerces literals, in which variables may stand that have been coerced before.</summary>
internal sealed class LiteralCoercion(string code, string subject, IReadOnlyDictionary<string, object?>? variables = null)
    : InputCoercion<ValueSyntax>(code, subject)
{
    /// <summary>False where only what is written is to be checked.</summary>
    public bool FillsDefaults { get; init; } = true;

    protected override bool IsKnown(ValueSyntax value, out object? known)
    {
        known = value is VariableSyntax variable ? variables?.GetValueOrDefault(variable.Name.Value) : null;
        return value is VariableSyntax;
    }

    protected override bool IsMissing(ValueSyntax value) =>
        value is VariableSyntax variable && variables?.ContainsKey(variable.Name.Value) is not true;

    protected override bool IsNull(ValueSyntax value) => value is NullValueSyntax;

    protected override IReadOnlyList<ValueSyntax>? Items(ValueSyntax value) => value is ListValueSyntax list ? list.Values : null;

    protected override IReadOnlyList<KeyValuePair<string?, ValueSyntax>>? Fields(ValueSyntax value) =>
        value is ObjectValueSyntax record
            ? [.. record.Fields.Select(field => KeyValuePair.Create<string?, ValueSyntax>(field.Name.Value, field.Value))]
            : null;

    protected override string? EnumName(ValueSyntax value) => (value as EnumValueSyntax)?.Value;

    protected override bool TryReadScalar(ValueSyntax value, ScalarType type, out object? read, out string? expected)
    {
        if (VariableSubstitution.Replace(value, variables) is { } constant)
        {
            return type.Coercion.TryReadLiteral(constant, out read, out expected);
        }

        (read, expected) = (null, "a constant");
        return false;
    }

    protected override string Describe(ValueSyntax value) => LiteralText.Of(value);

    protected override SourceLocation? LocationOf(ValueSyntax value) => value.Location;

    protected override object? Default(InputValueDefinition field, ValueSyntax parent) =>
        FillsDefaults ? base.Default(field, parent) : null;
}
