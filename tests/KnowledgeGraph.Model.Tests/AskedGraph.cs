using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Answers;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;

namespace KnowledgeGraph.Model.Tests;

/// <summary>A graph that a store and the model are asked about, with the cursors that were seen.</summary>
internal sealed class AskedGraph(ModelGraph graph, StoreUnderTest store)
{
    private readonly TextSearch _search = new(graph);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>The cursors of the answers so far that belong to the paged connection.</summary>
    public IReadOnlyList<string> Cursors { get; private set; } = [];

    /// <summary>The store's last answer.</summary>
    public string LastAnswer { get; private set; } = "";

    /// <summary>Whether the last answer had no value but nulls and empty lists.</summary>
    public bool WasEmpty { get; private set; }

    /// <summary>Where the store's answer differs from the model's; null where it does not.</summary>
    public async Task<string?> CompareAsync(ModelQuery query)
    {
        var answer = new Answer(graph, _search, _places);
        JsonObject? expected = null;
        IReadOnlyList<string> refused = [];
        try
        {
            expected = answer.To(query);
        }
        catch (RefusedException refusal)
        {
            refused = refusal.Codes;
        }

        LastAnswer = await store.AskAsync(query);
        if (expected is null)
        {
            (WasEmpty, Cursors) = (false, []);
            return AnswerComparison.Difference(refused, LastAnswer);
        }

        var comparison = new AnswerComparison();
        var difference = comparison.Difference(expected, LastAnswer);
        if (difference is null)
        {
            foreach (var (cursor, identity) in comparison.Identities)
            {
                _places[cursor] = answer.Places[identity];
            }

            WasEmpty = expected.All(root => IsEmpty(root.Value));
            Cursors = [.. Paged(expected, query.Selections, false).Distinct().Select(place => comparison.Identities.Single(each => each.Value == place).Key)];
        }

        return difference;
    }

    /// <summary>All that a person needs to find the mistake, with the smallest query that still shows it.</summary>
    public async Task<string> ReportAsync(int seed, ModelQuery query, string difference)
    {
        var smallest = await Shrinking.OfAsync(query, FailsAsync);
        return $"seed {seed}: {difference}\n{QueryText.Of(query)}\nsmaller: {await CompareAsync(smallest)}\n{QueryText.Of(smallest)}\n{GraphText.Of(graph)}";
    }

    // A smaller query may ask for something that the model does not know, such as a cursor of another order.
    private async Task<bool> FailsAsync(ModelQuery query)
    {
        try
        {
            return await CompareAsync(query) is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsEmpty(JsonNode? value) =>
        value switch
        {
            null => true,
            JsonArray list => list.All(IsEmpty),
            JsonObject fields => fields.All(field => field.Value is JsonValue ? field.Key != "id" : IsEmpty(field.Value)) && !fields.Any(field => field.Value is JsonValue),
            _ => false,
        };

    // The cursors of the paged connection itself, not of connections below its nodes.
    private static IEnumerable<string> Paged(JsonNode? value, IReadOnlyList<Selection> selections, bool isPage) =>
        value switch
        {
            JsonArray list => list.SelectMany(item => Paged(item, selections, isPage)),
            JsonObject fields => selections.SelectMany(selection => selection.IsFragment
                ? Paged(value, selection.Selections, isPage)
                : Paged(fields[selection.Key], selection.Selections, selection.Key == RandomQuery.Paged || (isPage && selection.Name is "edges" or "nodes" or "cursor"))),
            JsonValue text when isPage && selections.Count == 0 && text.GetValueKind() == System.Text.Json.JsonValueKind.String => [text.GetValue<string>()[1..]],
            _ => [],
        };
}
