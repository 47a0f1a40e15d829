using System.Collections.Immutable;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>The statement of one root field.</summary>
/// <param name="FieldIndex">The root field's index.</param>
/// <param name="Text">The statement.</param>
/// <param name="Parameters">What it takes of the plan's parameters.</param>
internal sealed record CompiledStatement(int FieldIndex, string Text, ImmutableArray<ParameterView> Parameters)
{
    /// <summary>The statement with the values of a request.</summary>
    public BoltStatement Bind(object?[] parameters) =>
        new(Text, [.. Parameters.Select(view => KeyValuePair.Create(view.Name, view.Of(parameters[view.Parameter.Index])))]);
}
