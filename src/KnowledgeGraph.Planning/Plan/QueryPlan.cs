using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Plan;

/// <summary>A whole operation as one plan: the fields to write, each with its step, and the parameters that a request binds.</summary>
/// <remarks>Immutable; knows nothing of the store that will run it. Serves every request of the same document, operation and shape of variables.</remarks>
/// <param name="Ontology">The ontology whose words it uses.</param>
/// <param name="Operation">The fields; <see cref="PlannedField.Step"/> is a <see cref="FieldStep"/>, or null for introspection.</param>
/// <param name="Parameters">What a request binds; <see cref="Parameter.Index"/> is the place here.</param>
/// <param name="Limits">The limits under which it was planned.</param>
public sealed record QueryPlan(
    OntologyModel Ontology,
    OperationPlan Operation,
    ImmutableArray<Parameter> Parameters,
    PlanLimits Limits
);

/// <summary>Limits that shape a plan.</summary>
/// <param name="MaxPageSize">How many entries a list or page may have.</param>
/// <param name="Selection">How large a selection may grow.</param>
/// <param name="MaxFilterDepth">How deep filters may nest.</param>
/// <param name="MaxFilterConditions">How many conditions the filters of an operation may have together.</param>
/// <param name="MaxListValues">How many values a list in a filter may have.</param>
/// <param name="MaxGroups">How many groups there may be on all pages.</param>
public sealed record PlanLimits(int MaxPageSize, SelectionLimits Selection, int MaxFilterDepth, int MaxFilterConditions, int MaxListValues, int MaxGroups);
