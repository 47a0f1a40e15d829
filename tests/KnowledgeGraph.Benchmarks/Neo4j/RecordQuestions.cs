namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>What is asked of the real graph.</summary>
internal static class RecordQuestions
{
    private const double Wanted = 3;

    private const string Page = """
        (where: { date_es: { lte: 16800 }, date_le: { gte: -6940 } }, limit: 50,
         sort: [{ date_es: ASC }, { date_ls: ASC }, { date_ee: ASC }, { date_le: ASC }, { id: ASC }])
        """;

    private static readonly string[] Events =
    [
        "Summit", "Meeting", "Deployment", "Exercise", "Crisis", "Conflict", "FacilityReturn", "Reversion", "Establishment", "DiplomaticAct", "Period",
    ];

    private static readonly string[] Instruments =
    [
        "Treaty", "Agreement", "Guidelines", "Legislation", "Resolution", "Constitution", "CourtDecision", "CabinetDecision", "PolicyDocument",
        "PolicyDeclaration", "JointStatement",
    ];

    public static IReadOnlyList<Question> All { get; } =
    [
        Of("node", "node", "query($id: ID!) { treaties(where: { id: { eq: $id } }) { id title date inForceFrom } }"),
        // From 1951-01-01 to 2015-12-31, in days from 1970-01-01.
        Of("timeline", "timeline", $$"""{ datedNodes{{Page}} { __typename id title date {{OnKinds()}} } }"""),
        Of(
            "timeline, flat",
            "timeline",
            $$"""{ datedEntries{{Page}} { id title date participants { id title } parties { id title } scopeChanges { id kind element { id title } } } }"""
        ),
        Of(
            "scholar",
            "scholar",
            """
            query($id: ID!) { scholars(where: { id: { eq: $id } }) { id title works { id title }
              claims { id title attackedBy { id title ... on Claim { assertedBy { id title } } } qualifiedBy { id title ... on Claim { assertedBy { id title } } } } } }
            """
        ),
    ];

    private static Question Of(string name, string ours, string theirs) =>
        Question.Of(name, Scenario.All.Single(scenario => scenario.Name == ours), theirs, Wanted);

    // Their fragments are on kinds: an interface of an interface has none of its own.
    private static string OnKinds() =>
        string.Join(
            ' ',
            Events
                .Select(kind => $$"""... on {{kind}} { participants { id title } }""")
                .Concat(Instruments.Select(kind => $$"""... on {{kind}} { parties { id title } scopeChanges { id kind element { id title } } }"""))
        );
}
