using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Filters keep the laws of a two-valued logic, whatever they ask.</summary>
public sealed class FilterTests(ServedGraphFixture graph)
{
    private static readonly string[] Instruments =
    [
        "date: { within: \"195X\" }",
        "date: { overlaps: \"1996-04/2001\", match: DEFINITELY }",
        "date: { gte: \"1997\" }",
        "inForceUntil: { lt: \"2000\" }",
        "inForceUntil: { eq: null }",
        "title: { contains: \"Japan\" }",
        "titleJa: { startsWith: \"日\" }",
        "aliases: { eq: null }",
        "basis: { in: [PUBLIC_RECORD] }",
        "partlyFromMemory: { eq: true }",
        "typename: [Treaty, Agreement, Legislation]",
        "parties: { some: { id: { eq: \"japan\" } } }",
        "parties: { all: { id: { in: [\"japan\", \"united-states\"] } } }",
        "parties: { single: {} }",
        "partiesConnection: { none: { edge: { role: { eq: PARTY } } } }",
        "provisions: { some: { scopeChanges: { some: { kind: { eq: INTRODUCED } } } } }",
        "OR: [{ date: { lt: \"1950\" } }, { title: { endsWith: \"Law\" } }]",
    ];

    public static TheoryData<int, int> Pairs()
    {
        var random = new Random(20);
        return [.. Enumerable.Range(0, Instruments.Length).Select(first => (first, random.Next(Instruments.Length)))];
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Logic_is_that_of_sets(int first, int second)
    {
        var (a, b) = ($"{{ {Instruments[first]} }}", $"{{ {Instruments[second]} }}");
        var data = await graph.AskAsync(
            $$"""
            {
              all: instruments { id }
              a: instruments(where: {{a}}) { id }
              b: instruments(where: {{b}}) { id }
              notA: instruments(where: { NOT: {{a}} }) { id }
              notNotA: instruments(where: { NOT: { NOT: {{a}} } }) { id }
              and: instruments(where: { AND: [{{a}}, {{b}}] }) { id }
              or: instruments(where: { OR: [{{a}}, {{b}}] }) { id }
              morgan: instruments(where: { NOT: { AND: [{ NOT: {{a}} }, { NOT: {{b}} }] } }) { id }
            }
            """
        );
        var (all, inA, inB) = (Of("all"), Of("a"), Of("b"));
        inA.ShouldNotBeEmpty();
        inA.Length.ShouldBeLessThan(all.Length);
        Of("notA").ShouldBe(all.Except(inA));
        Of("notNotA").ShouldBe(inA);
        Of("and").ShouldBe(inA.Intersect(inB));
        Of("or").ShouldBe(all.Where(id => inA.Contains(id) || inB.Contains(id)));
        Of("morgan").ShouldBe(Of("or"));

        string[] Of(string name) => data.At(name).Ids();
    }

    [Theory]
    [InlineData("date: { gte: \"1960\", lt: \"1990\" }", "date: { gte: \"1960\" }", "date: { lt: \"1990\" }")]
    [InlineData("date: { gte: \"1990\" }, title: { contains: \"Japan\" }", "date: { gte: \"1990\" }", "title: { contains: \"Japan\" }")]
    [InlineData("id: { contains: \"1951\", startsWith: \"japan\" }", "id: { contains: \"1951\" }", "id: { startsWith: \"japan\" }")]
    public async Task Conditions_that_stand_together_all_hold(string whole, string first, string second)
    {
        var data = await graph.AskAsync(
            $$"""
            {
              whole: instruments(where: { {{whole}} }) { id }
              split: instruments(where: { AND: [{ {{first}} }, { {{second}} }] }) { id }
            }
            """
        );
        data.At("whole").Ids().ShouldNotBeEmpty();
        data.At("split").Ids().ShouldBe(data.At("whole").Ids());
    }

    [Theory]
    [InlineData("parties", "title: { contains: \"u\" }")]
    [InlineData("provisions", "order: { gt: 3 }")]
    [InlineData("scopeChanges", "effective: { within: \"1951/1970\" }")]
    [InlineData("participants", "typename: [Leader]")]
    public async Task Quantifiers_are_each_others_negation(string field, string fits)
    {
        var data = await graph.AskAsync(
            $$"""
            {
              instruments { id all: {{field}} { id } fitting: {{field}}(where: { {{fits}} }) { id } }
              some: instruments(where: { {{field}}: { some: { {{fits}} } } }) { id }
              none: instruments(where: { {{field}}: { none: { {{fits}} } } }) { id }
              every: instruments(where: { {{field}}: { all: { {{fits}} } } }) { id }
              single: instruments(where: { {{field}}: { single: { {{fits}} } } }) { id }
            }
            """
        );
        Where((_, fitting) => fitting > 0).ShouldBe(data.At("some").Ids());
        Where((_, fitting) => fitting == 0).ShouldBe(data.At("none").Ids());
        Where((all, fitting) => fitting == all).ShouldBe(data.At("every").Ids());
        Where((_, fitting) => fitting == 1).ShouldBe(data.At("single").Ids());
        data.At("some").Ids().ShouldNotBeEmpty();

        string[] Where(Func<int, int, bool> counts) =>
            [
                .. data.At("instruments")
                    .EnumerateArray()
                    .Where(item => counts(Count(item, "all"), Count(item, "fitting")))
                    .Select(item => item.At("id").GetString()!),
            ];

        static int Count(JsonElement item, string name) => item.At(name).GetArrayLength();
    }
}
