using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>The timeline.</summary>
internal sealed partial class Answer
{
    private JsonObject Timeline(Selection root, AsOf? asOf)
    {
        var timeline = Harbour.Ontology.Timeline!;
        var kinds = (root.Find("kinds") as JsonArray)?.Select(kind => kind!.GetValue<string>()).ToArray();
        var about = root.Find("about") is JsonArray ids ? _rows.About(ids.Select(id => id!.GetValue<string>()), asOf) : null;
        var definitely = root.Text("match") == "DEFINITELY";
        var rows = _rows.Of(timeline.Items, asOf)
            .Where(row => kinds is null || kinds.Contains(row.Node.Kind.Name))
            .Where(row => about is null || about.Contains(row.Node.Id))
            .Where(row => Lies(row, root, definitely))
            .ToList();
        var byDate = new JsonArray(new JsonObject { [timeline.Date.Name] = "ASC" });
        return Connection(rows, _orders.Of(timeline.Root, timeline.Items, byDate, asOf), root, timeline.Items, null, asOf, Own);

        JsonNode? Own(ModelRow row, string field) =>
            field == "match" ? (Lies(row, root, true) ? "DEFINITELY" : "POSSIBLY") : row.Node.Kind.Lane ?? row.Node.Kind.Name;
    }

    /// <summary>Whether the date of a row lies between <c>from</c> and <c>to</c>, as <c>relation</c> says.</summary>
    private static bool Lies(ModelRow row, Selection range, bool definitely)
    {
        var timeline = Harbour.Ontology.Timeline!;
        var start = range.Text("from") is { } from ? Dates.Read(from).Bounds.EarliestStart : Ontology.Dates.EdtfBounds.OpenStart;
        var end = range.Text("to") is { } to ? Dates.Read(to).Bounds.LatestEnd : Ontology.Dates.EdtfBounds.OpenEnd;
        return start <= end
            && timeline.Items.PossibleKinds.Contains(row.Node.Kind)
            && row.Node.Values.GetValueOrDefault(timeline.Date.Name) is Ontology.Dates.EdtfDate date
            && (range.Text("relation") == "WITHIN" ? Dates.Within(date.Bounds, start, end, definitely) : Dates.Overlaps(date.Bounds, start, end, definitely));
    }
}
