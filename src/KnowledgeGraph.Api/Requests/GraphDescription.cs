using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Cost;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Requests;

/// <summary>Answers what is asked about the graph itself, from what the store knows without looking: the same from every store.</summary>
internal sealed class GraphDescription(OntologyModel ontology, GraphStatistics statistics) : IFieldResolver
{
    /// <summary>Writes the value of the root field, whose key is written already.</summary>
    /// <exception cref="StoreException">The store is not ready.</exception>
    public static WriteResult Write(
        ServedGraph graph,
        OperationPlan plan,
        PlannedField field,
        IReadOnlyDictionary<string, object?> variables,
        JsonBuffer output,
        List<GraphQLError> errors,
        int maxBytes,
        WorkBudget budget
    )
    {
        var statistics = graph.Store.Statistics;
        if (graph.Store.WhyNotReady is { } obstacle || statistics is null)
        {
            throw new StoreException(StorageErrors.NotReadyCode, graph.Store.WhyNotReady ?? "The store does not know yet how much it holds.");
        }

        var source = new ResolverSource(new GraphDescription(graph.Ontology, statistics), plan, variables);
        return new ResponseWriter<ResolverSource, ResolvedValue>(plan, source, output, errors, maxBytes, budget).Write(default, field);
    }

    /// <inheritdoc/>
    public object? Resolve(object? parent, PlannedField field, InputObjectValue arguments) =>
        ((GraphRole)field.Definition.Role!).Field switch
        {
            GraphField.Graph => statistics,
            GraphField.Version => statistics.Version,
            GraphField.OntologyVersion => ontology.Version,
            GraphField.NodeCount => statistics.NodeCount,
            GraphField.RelationshipCount => statistics.RelationshipCount,
            GraphField.Kinds => ontology.Kinds.Select(kind => (object?)new Counted(kind.Name, statistics.Nodes[kind.Index])).ToArray(),
            GraphField.RelationshipKinds =>
                ontology.Relationships.Select(kind => (object?)new Counted(kind.Type, statistics.Relationships[kind.Index])).ToArray(),
            GraphField.Kind => ((Counted)parent!).Kind,
            GraphField.Count => ((Counted)parent!).Count,
            var other => throw new InvalidOperationException($"{other} is no field of the graph."),
        };

    /// <inheritdoc/>
    public ObjectType? TypeOf(object value, PlannedField field) =>
        throw new InvalidOperationException("No field of the graph leads to an interface or union.");

    private sealed record Counted(string Kind, long Count);
}
