using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>What one operation or fragment uses by itself, in the order of the text; the walk gathers it.</summary>
internal sealed class DefinitionUses(DefinitionSyntax definition)
{
    public DefinitionSyntax Definition { get; } = definition;

    public List<FragmentSpreadSyntax> Spreads { get; } = [];

    public List<VariableUse> Variables { get; } = [];
}

/// <summary>A variable where a value is expected.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Expected">The type expected there; null where that is not known.</param>
/// <param name="HasDefault">True where the argument or input field has a default value.</param>
/// <param name="OneOf">The type of the object whose field this is, where that is a OneOf input object.</param>
internal readonly record struct VariableUse(VariableSyntax Variable, GraphQLType? Expected, bool HasDefault, InputObjectType? OneOf);

/// <summary>What an operation uses, by itself and through fragments.</summary>
internal sealed class OperationUses(OperationDefinitionSyntax operation, IReadOnlyList<DefinitionUses> reached)
{
    public OperationDefinitionSyntax Operation { get; } = operation;

    public IEnumerable<VariableUse> Variables => reached.SelectMany(definition => definition.Variables);
}
