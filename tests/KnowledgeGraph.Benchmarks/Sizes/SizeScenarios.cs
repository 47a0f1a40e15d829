namespace KnowledgeGraph.Benchmarks.Sizes;

/// <summary>What a generated graph is asked.</summary>
internal static class SizeScenarios
{
    /// <summary>The questions, each with the root field that it needs.</summary>
    public static IReadOnlyList<(string Root, Scenario Scenario)> All { get; } =
    [
        ("node", new("node", "query($id: ID!) { node(id: $id) { id ... on Entry { title } ... on Work { date form pages } } }", $$"""{"id":"{{GraphGenerator.Slug("work", 1234)}}"}""", 0.6)),
        (
            "timeline",
            new(
                "timeline",
                """
                { timeline(from: "1950", to: "1980", first: 50) { edges { cursor match lane display node { id title date
                  ... on Meeting { participants { id title } }
                  ... on Agreement { parties { id title } } } } } }
                """,
                null,
                0.2
            )
        ),
        (
            "person",
            new(
                "three levels",
                "query($id: ID!) { person(id: $id) { id title works { id title claims { id title attackedBy { id title } } } } }",
                $$"""{"id":"{{GraphGenerator.Slug("person", 1234)}}"}""",
                0.5
            )
        ),
        (
            "worksConnection",
            new(
                "filtered total",
                """
                query($form: WorkForm!) { worksConnection(where: { form: { eq: $form } }, first: 10) {
                  totalCount edges { cursor node { id title form pages } } } }
                """,
                """{"form":"SPEECH"}""",
                0.5
            )
        ),
        (
            "search",
            new("search", """{ search(text: "strategic guarantee", first: 10) { edges { node { id ... on Entry { title } } } } }""", null, 0.4)
        ),
        (
            "neighbourhood",
            new(
                "neighbourhood 2",
                "query($id: ID!) { neighbourhood(of: $id, depth: 2, limit: 50) { nodes { node { id ... on Entry { title } } } } }",
                $$"""{"id":"{{GraphGenerator.Slug("person", 1234)}}"}""",
                0.3
            )
        ),
        (
            "paths",
            new(
                "shortest path",
                "query($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4, first: 1) { edges { node { length nodes { id } } } } }",
                $$"""{"from":"{{GraphGenerator.Slug("person", 1234)}}","to":"{{GraphGenerator.Slug("person", 2345)}}"}""",
                0.5
            )
        ),
    ];

    /// <summary>The question of a name.</summary>
    public static Scenario Of(string name) => All.Single(scenario => scenario.Scenario.Name == name).Scenario;
}
