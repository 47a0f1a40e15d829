using System.Text.Json;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A request that is measured.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Query">The document.</param>
/// <param name="Variables">The variables, JSON; null for none.</param>
/// <param name="Wanted">The ratio to bare Kestrel that the project wants.</param>
internal sealed record Scenario(string Name, string Query, string? Variables, double Wanted)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("node", "query($id: ID!) { node(id: $id) { id ... on Treaty { title date inForceFrom } } }", """{"id":"japan-us-security-treaty-1960"}""", 0.5),
        new(
            "timeline",
            """
            { timeline(from: "1951", to: "2015", first: 50) { edges { cursor match lane display node { id title date
              ... on Event { participants { id title } }
              ... on Instrument { parties { id title } scopeChanges { id kind element { id title } } } } } } }
            """,
            null,
            0.15
        ),
        new(
            "scholar",
            """
            query($id: ID!) { scholar(id: $id) { id title works { id title }
              claims { id title attackedBy { id title ... on Claim { assertedBy { id title } } } qualifiedBy { id title ... on Claim { assertedBy { id title } } } } } }
            """,
            """{"id":"morrow-james-d"}""",
            0.4
        ),
        new(
            "search",
            "query($text: String!) { search(text: $text, first: 20) { totalCount edges { cursor score field snippet node { id } } } }",
            """{"text":"security treat*"}""",
            0.4
        ),
        new(
            "neighbourhood of depth 2",
            "query($id: ID!) { neighbourhood(of: $id, depth: 2) { isCut nodes { depth node { id } } relationships { id kind source { id } target { id } } } }",
            """{"id":"claim-implication-3"}""",
            0.3
        ),
        new(
            "shortest path",
            "query($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { edges { node { length nodes { id } relationships { kind forward } } } } }",
            """{"from":"morrow-james-d","to":"kim-dohee"}""",
            0.5
        ),
        new("introspection", IntrospectionQuery.Text, null, 0),
    ];

    /// <summary>The body of the request.</summary>
    public string Body =>
        Variables is null
            ? $$"""{"query":{{JsonSerializer.Serialize(Query)}}}"""
            : $$"""{"query":{{JsonSerializer.Serialize(Query)}},"variables":{{Variables}}}""";
}
