namespace KnowledgeGraph.Api.Http;

/// <summary>The media types of answers.</summary>
public enum ResponseFormat
{
    /// <summary>None that is served.</summary>
    None,

    /// <summary><c>application/json</c>: 200 for every request that is well-formed.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: 400 where a request did not run.</summary>
    GraphQLResponse,

    /// <summary><c>text/csv</c>: a table, of a result that is one; errors as with <see cref="GraphQLResponse"/>.</summary>
    Table,
}
