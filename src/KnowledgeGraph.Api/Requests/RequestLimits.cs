using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Api.Requests;

/// <summary>What one request may cost, and be told; each is a setting of the same name.</summary>
public sealed record RequestLimits
{
    /// <summary>Tokens of a document.</summary>
    public int MaxDocumentTokens { get; init; } = 20_000;

    /// <summary>Directives of one element of a document.</summary>
    public int MaxDirectives { get; init; } = 100;

    /// <summary>Levels of selections, values, types and fragments of a document.</summary>
    public int MaxDocumentDepth { get; init; } = 100;

    /// <summary>Fields of an operation once its fragments are resolved.</summary>
    public int MaxOperationFields { get; init; } = 5_000;

    /// <summary>Levels of a filter.</summary>
    public int MaxFilterDepth { get; init; } = 20;

    /// <summary>Conditions of all filters of an operation.</summary>
    public int MaxFilterConditions { get; init; } = 1_000;

    /// <summary>Values of a list in an argument.</summary>
    public int MaxListValues { get; init; } = 10_000;

    /// <summary>How many groups the entries of a connection may fall into.</summary>
    public int MaxGroups { get; init; } = 10_000;

    /// <summary>Entries of one list or page.</summary>
    public int MaxPageSize { get; init; } = 1_000;

    /// <summary>Bytes of a response.</summary>
    public int MaxResultBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Steps that a request is estimated to take before it runs.</summary>
    public int MaxCost { get; init; } = 10_000_000;

    /// <summary>Steps of a request's run.</summary>
    public int MaxSteps { get; init; } = 1_000_000;

    /// <summary>Validation errors that are reported.</summary>
    public int MaxValidationErrors { get; init; } = 100;

    /// <summary>Whether errors may say which name of the schema was perhaps meant.</summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>Bytes of document text that are kept with their plans.</summary>
    public int DocumentCacheBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Plans kept per document, one for each shape of its variables.</summary>
    public int MaxPlansPerDocument { get; init; } = 64;

    /// <summary>The limits that shape a plan.</summary>
    public PlanLimits Plan =>
        new(MaxPageSize, new SelectionLimits(MaxOperationFields, MaxDocumentDepth), MaxFilterDepth, MaxFilterConditions, MaxListValues, MaxGroups);
}
