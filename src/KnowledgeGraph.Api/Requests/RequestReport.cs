using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Api.Requests;

/// <summary>What is known of a request once it is over, for those who watch; the pipeline fills it in on its way.</summary>
public sealed class RequestReport
{
    /// <summary>The operation; null where the request names none that can be run.</summary>
    public OperationDefinitionSyntax? Operation { get; set; }

    /// <summary>Its plan; null where the request did not come so far.</summary>
    public PlannedOperation? Planned { get; set; }

    /// <summary>The errors of the response.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; set; } = [];
}
