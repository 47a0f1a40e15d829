using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The fields to write for an object, in the order of the response, merged and with fragments resolved.</summary>
public sealed class SelectionPlan(ImmutableArray<PlannedField> fields)
{
    /// <summary>The fields.</summary>
    public ImmutableArray<PlannedField> Fields { get; } = fields;
}

/// <summary>A whole operation, ready to be written.</summary>
/// <param name="Schema">The schema it is planned for.</param>
/// <param name="Operation">Its definition.</param>
/// <param name="RootType">The type of the root fields.</param>
/// <param name="Root">The root fields.</param>
/// <param name="FieldCount">How many planned fields there are; every <see cref="PlannedField.Index"/> is less.</param>
public sealed record OperationPlan(
    Schema Schema,
    OperationDefinitionSyntax Operation,
    ObjectType RootType,
    SelectionPlan Root,
    int FieldCount
);
