using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>How many nodes an answer holds, at all depths: each carries its id.</summary>
internal static class EntryCount
{
    public static async Task<int> AskAsync(ServerProcess server, Scenario scenario)
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };
        using var body = new StringContent(scenario.Body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/graphql", body);
        var text = await answer.Content.ReadAsStringAsync();
        using var parsed = JsonDocument.Parse(text);
        return answer.IsSuccessStatusCode && !parsed.RootElement.TryGetProperty("errors", out _)
            ? Of(parsed.RootElement)
            : throw new InvalidOperationException($"{scenario.Name}: {text[..Math.Min(text.Length, 500)]}");
    }

    private static int Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().Sum(Of),
            JsonValueKind.Object => (element.TryGetProperty("id", out _) ? 1 : 0) + element.EnumerateObject().Sum(property => Of(property.Value)),
            _ => 0,
        };
}
