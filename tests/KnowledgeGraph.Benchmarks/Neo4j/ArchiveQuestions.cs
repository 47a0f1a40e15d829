using KnowledgeGraph.Benchmarks.Sizes;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>What is asked of a generated graph.</summary>
internal static class ArchiveQuestions
{
    private const double Wanted = 4;
    private const double WantedOfTimeline = 5;

    // From 1950-01-01 to 1980-12-31, in days from 1970-01-01.
    private const string Page = """
        (where: { date_es: { lte: 4017 }, date_le: { gte: -7305 } }, limit: 50,
         sort: [{ date_es: ASC }, { date_ls: ASC }, { date_ee: ASC }, { date_le: ASC }, { id: ASC }])
        """;

    public static IReadOnlyList<Question> All { get; } =
    [
        Question.Of(
            "node",
            SizeScenarios.Of("node"),
            "query($id: ID!) { works(where: { id: { eq: $id } }) { id title date form pages } }",
            Wanted
        ),
        Question.Of(
            "timeline",
            SizeScenarios.Of("timeline"),
            $$"""{ datedEntries{{Page}} { __typename id title date ... on Meeting { participants { id title } } ... on Agreement { parties { id title } } } }""",
            WantedOfTimeline
        ),
        Question.Of(
            "timeline, flat",
            SizeScenarios.Of("timeline"),
            $$"""{ flatEntries{{Page}} { id title date participants { id title } parties { id title } } }""",
            WantedOfTimeline
        ),
        Question.Of(
            "scholar",
            new Scenario("scholar", "query($id: ID!) { person(id: $id) " + Scholar + " }", SizeScenarios.Of("three levels").Variables, 0),
            "query($id: ID!) { people(where: { id: { eq: $id } }) " + Scholar + " }",
            Wanted
        ),
    ];

    private const string Scholar = "{ id title works { id title } claims { id title attackedBy { id title assertedBy { id title } } } }";
}
