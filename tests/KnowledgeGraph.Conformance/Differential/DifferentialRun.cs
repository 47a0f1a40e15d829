using System.Text.Json.Nodes;
using KnowledgeGraph.Conformance.Differential.Answers;
using KnowledgeGraph.Conformance.Differential.Generation;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Compares our engine with peers, document by document, under one seed.</summary>
internal sealed class DifferentialRun(int seed, IReadOnlyList<PeerAnswers> peers)
{
    // The peers keep as many schemas as groups may be under way.
    private const int GroupsAtOnce = 8;

    private readonly DifferentialCases _cases = new(seed);

    /// <summary>The disagreements about the documents from a number on, in their order.</summary>
    public async IAsyncEnumerable<Disagreement> CompareAsync(int first, int count)
    {
        var query = await peers[0].IntrospectionQueryAsync();
        var numbers = Enumerable.Range(first, count).GroupBy(DifferentialCases.GroupOf);
        var running = new Queue<Task<List<Disagreement>>>();
        foreach (var group in numbers)
        {
            running.Enqueue(Task.Run(() => CompareGroupAsync(group.Key, [.. group], query)));
            while (running.Count >= GroupsAtOnce)
            {
                foreach (var found in await running.Dequeue())
                {
                    yield return found;
                }
            }
        }

        while (running.TryDequeue(out var last))
        {
            foreach (var found in await last)
            {
                yield return found;
            }
        }
    }

    /// <summary>The disagreements about one schema, and a document for it where there is one.</summary>
    public async Task<IReadOnlyList<Disagreement>> CompareAsync(DifferenceCase asked)
    {
        var found = new List<Disagreement>();
        var schema = await CompareSchemaAsync(found, 0, "case", asked.Sdl, await peers[0].IntrospectionQueryAsync());
        if (asked.Document is { } document)
        {
            var request = new DocumentRequest(document, null, JsonNode.Parse(asked.Variables)!.AsObject());
            await CompareDocumentAsync(found, 0, "case", asked.Sdl, request, schema);
        }

        return found;
    }

    private async Task<List<Disagreement>> CompareGroupAsync(int group, List<int> numbers, string introspectionQuery)
    {
        var found = new List<Disagreement>();
        var sdl = _cases.Sdl(group);
        var schema = await CompareSchemaAsync(found, group * DifferentialCases.GroupSize, $"{group}", sdl, introspectionQuery);
        await Task.WhenAll(
            numbers.Where(number => number % DifferentialCases.GroupSize != 0).Select(async number =>
            {
                List<Disagreement> own = [];
                if (_cases.BrokenSdl(number) is { } broken)
                {
                    await CompareSchemaAsync(own, number, "broken", broken, introspectionQuery);
                }
                else
                {
                    await CompareDocumentAsync(own, number, $"{group}", sdl, _cases.Document(number), schema);
                }

                lock (found)
                {
                    found.AddRange(own);
                }
            })
        );
        return [.. found.Where(disagreement => numbers.Contains(disagreement.Number)).OrderBy(disagreement => (disagreement.Number, disagreement.Version))];
    }

    private async Task<Schema?> CompareSchemaAsync(List<Disagreement> found, int number, string key, string sdl, string introspectionQuery)
    {
        var (ours, schema) = EngineAnswers.Of(sdl);
        var introspection = schema is null ? null : await EngineResponse.IntrospectAsync(schema, introspectionQuery);
        var answers = await Task.WhenAll(peers.Select(peer => peer.AskAsync(key, sdl, ours.Printed, introspection?.DeepClone())));
        found.AddRange(
            Marked(peers.Zip(answers).SelectMany(pair => Comparison.Of(Blank(number, pair.First.Version, sdl, sdl, null), ours, pair.Second.Answer, pair.Second.OursRebuilt)))
        );

        return schema;
    }

    private async Task CompareDocumentAsync(List<Disagreement> found, int number, string key, string sdl, DocumentRequest request, Schema? schema)
    {
        var ours = await EngineAnswers.OfAsync(schema, request);
        var answers = await Task.WhenAll(peers.Select(peer => peer.AskAsync(key, request, ours.Printed, ours.Response is not null)));
        found.AddRange(
            Marked(peers.Zip(answers).SelectMany(pair => Comparison.Of(Blank(number, pair.First.Version, sdl, request.Document, request.Variables), ours, pair.Second)))
        );
    }

    /// <summary>The disagreements about one document, each with whether the other peer has the same.</summary>
    private static IEnumerable<Disagreement> Marked(IEnumerable<Disagreement> disagreements)
    {
        var all = disagreements.ToList();
        return all.Select(one => one with { IsOfThisVersionOnly = !all.Exists(other => other.Version != one.Version && other with { Version = one.Version } == one) });
    }

    private static Disagreement Blank(int number, int version, string sdl, string document, JsonObject? variables) =>
        new(number, version, default, "", "", "", sdl, document, variables?.ToJsonString() ?? "{}");
}
