using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>On a single day there is what its own dates say, counted here once more from their bounds.</summary>
public sealed class AsOfTests(ServedGraphFixture graph)
{
    [Theory]
    [InlineData("state(id: \"japan\")", "officeHoldersConnection", "from", "until")]
    [InlineData("state(id: \"united-states\")", "officeHoldersConnection", "from", "until")]
    [InlineData("state(id: \"new-zealand\")", "alliancesConnection", "from", "until")]
    [InlineData("alliance(id: \"us-roc-alliance\")", "membersConnection", "from", "until")]
    [InlineData("alliance(id: \"japan-us-alliance\")", "operativeElementsConnection", "since", "until")]
    [InlineData("alliance(id: \"japan-us-alliance\")", "constraintsConnection", "since", "until")]
    [InlineData("allianceSystem(id: \"hub-and-spoke-system\")", "alliancesConnection", "from", "until")]
    public async Task A_day_has_the_relationships_whose_time_holds_it(string node, string connection, string from, string until)
    {
        var all = await graph.AskAsync(
            $"{{ node: {node} {{ c: {connection} {{ edges {{ properties {{ id from: {from}Bounds {{ earliestStart latestStart }} until: {until}Bounds {{ earliestStart latestStart }} }} }} }} }} }}"
        );
        var edges = all.At("node", "c", "edges").EnumerateArray().Select(edge => edge.At("properties")).ToArray();
        edges.ShouldNotBeEmpty();
        foreach (var day in Days(edges))
        {
            var data = await graph.AskAsync(
                $$"""
                {
                  node: {{node}} {
                    possibly: {{connection}}(asOf: "{{day}}") { edges { properties { id } } }
                    definitely: {{connection}}(asOf: "{{day}}", match: DEFINITELY) { edges { properties { id } } }
                  }
                }
                """
            );
            data.At("node", "possibly", "edges").Each("properties", "id").ShouldBe(Held("earliestStart", "latestStart"), day);
            data.At("node", "definitely", "edges").Each("properties", "id").ShouldBe(Held("latestStart", "earliestStart"), day);

            // Days of years with four digits compare as their texts do.
            string[] Held(string start, string end) =>
                [
                    .. edges.Where(edge => Day(edge, "from", start) is not { } first || string.CompareOrdinal(first, day) <= 0)
                        .Where(edge => Day(edge, "until", end) is not { } gone || string.CompareOrdinal(gone, day) > 0)
                        .Select(edge => edge.At("id").GetString()!),
                ];
        }
    }

    [Theory]
    [InlineData("1953-05-01")]
    [InlineData("1960-06-22")]
    [InlineData("1960-06-23")]
    [InlineData("1999")]
    [InlineData("2015/2016")]
    public async Task A_state_of_the_scope_is_the_intervals_that_held(string date)
    {
        foreach (var match in new[] { "POSSIBLY", "DEFINITELY" })
        {
            var data = await graph.AskAsync(
                $$"""
                {
                  scope(alliance: "japan-us-alliance", asOf: "{{date}}", match: {{match}}) { elements { element { id } since match } constraints { id } }
                  alliance(id: "japan-us-alliance") {
                    operativeElementsConnection(asOf: "{{date}}", match: {{match}}) { edges { properties { id } } }
                    constraints(asOf: "{{date}}", match: {{match}}) { id }
                  }
                }
                """
            );
            var entries = data.At("scope", "elements").EnumerateArray()
                .Select(entry => $"japan-us-alliance--HAS_OPERATIVE_ELEMENT--{entry.At("element", "id")}--{entry.At("since")}");
            data.At("alliance", "operativeElementsConnection", "edges").Each("properties", "id").ShouldBe(entries);
            data.At("scope", "constraints").Ids().ShouldBe(data.At("alliance", "constraints").Ids());
            if (match == "DEFINITELY")
            {
                data.At("scope", "elements").Each("match").ShouldAllBe(found => found == match);
            }
        }
    }

    private static string? Day(JsonElement edge, string date, string bound) =>
        edge.At(date).ValueKind == JsonValueKind.Null ? null : edge.At(date, bound).GetString();

    // The days at which something begins or ends, the days around them, and some others.
    private static IEnumerable<string> Days(JsonElement[] edges)
    {
        var random = new Random(21);
        var borders = edges.SelectMany(edge => new[] { Day(edge, "from", "earliestStart"), Day(edge, "from", "latestStart"), Day(edge, "until", "earliestStart"), Day(edge, "until", "latestStart") })
            .OfType<string>()
            .Distinct()
            .ToArray();
        random.Shuffle(borders);
        var days = borders.Take(12)
            .Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })
            .Concat(Enumerable.Range(0, 10).Select(_ => new DateOnly(1940, 1, 1).AddDays(random.Next(33_000))));
        return days.Distinct().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
