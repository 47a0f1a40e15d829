using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Makes a step for each planned field; what serves a graph plans here what its stores will do.</summary>
public interface IFieldPlanner
{
    /// <summary>The step of a field below a parent's step (null at the root); mistakes in arguments are added to <paramref name="errors"/>.</summary>
    object? Plan(CompositeType parentType, FieldDefinition field, ImmutableArray<FieldSyntax> nodes, object? parentStep, List<GraphQLError> errors);
}
