using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>The search.</summary>
internal sealed partial class Answer
{
    private JsonObject Search(Selection root, AsOf? asOf)
    {
        var text = root.Text("text")!;
        var kinds = (root.Find("kinds") as JsonArray)?.Select(kind => kind!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal).ToArray();
        var (from, to, definitely) = (root.Text("from"), root.Text("to"), root.Text("match") == "DEFINITELY");
        var hits = search.Of(Phrase.AllOf(text)).ToDictionary(hit => hit.Node.Id, StringComparer.Ordinal);
        var rows = graph.Nodes.Where(node => hits.ContainsKey(node.Id))
            .Where(node => kinds is null || kinds.Contains(node.Kind.Name))
            .Where(node => Rows.Held(node, asOf))
            .Select(node => new ModelRow(node, null))
            .Where(row => (from is null && to is null) || Lies(row, root, definitely))
            .ToList();

        // A cursor belongs to its search.
        var asked = string.Join(' ', Phrase.AllOf(text));
        var origin = $"search {asked} {(kinds is null ? "all" : string.Join(',', kinds))} {from} {to} {root.Text("relation") == "WITHIN"} {definitely} {asOf}";
        var byScore = new Order(origin, [new SortKey("score", true, row => hits[row.Node.Id].Score, Values.Compare)]);
        return Connection(rows, byScore, root, Harbour.Ontology.Kinds[0], null, asOf, Own);

        JsonNode? Own(ModelRow row, string field) => field == "score" ? hits[row.Node.Id].Score : hits[row.Node.Id].Field;
    }
}
