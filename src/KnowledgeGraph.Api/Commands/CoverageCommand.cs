using System.Globalization;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Coverage;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>coverage</c>: for each node of a kind, how much of the graph refers to it, or what. Exit code 0 where it could be counted, else 1.</summary>
internal static class CoverageCommand
{
    public static int Run(GraphPlaces places, string kindName, string? by, string? show, bool list, TextWriter output, TextWriter mistakes)
    {
        if (LoadData(places, mistakes) is not { } graph)
        {
            return 1;
        }

        if (graph.Ontology.FindKind(kindName) is not { } kind)
        {
            mistakes.WriteLine($"{kindName}: expected a kind of node of the ontology.");
            return 1;
        }

        var group = kind.Fields.OfType<RelationshipField>().SingleOrDefault(field => field.Name == by);
        if (by is not null && group is not { IsList: false })
        {
            mistakes.WriteLine($"--by {by}: expected a relationship field of {kind} that leads to one node.");
            return 1;
        }

        var shown = kind.Fields.OfType<PropertyField>().SingleOrDefault(field => field.Name == show);
        if (show is not null && shown is null)
        {
            mistakes.WriteLine($"--show {show}: expected a property of {kind}.");
            return 1;
        }

        Print(CoverageReport.Of(graph, kind, group), shown, list, output);
        return 0;
    }

    private static GraphData? LoadData(GraphPlaces places, TextWriter mistakes)
    {
        if (GraphLoader.MissingFolder(places) is { } missing)
        {
            mistakes.WriteLine(missing);
            return null;
        }

        var ontology = GraphLoader.ReadOntology(places.OntologyFolder);
        var loaded = ontology.Model is { } model ? SeedLoader.Load(model, SeedFolder.Read(places.SeedFolder)) : null;
        foreach (var mistake in ontology.Mistakes.Select(mistake => mistake.ToString()).Concat(loaded?.Mistakes.Select(mistake => mistake.ToString()) ?? []))
        {
            mistakes.WriteLine(mistake);
        }

        return loaded?.Graph;
    }

    private static void Print(CoverageReport report, PropertyField? shown, bool list, TextWriter output)
    {
        var widest = report.Rows.Select(row => row.Node.Id.Length).DefaultIfEmpty().Max();
        foreach (var row in report.Rows)
        {
            var value = shown is null ? "" : $"  {row.Node.Values[shown.Index],-16}";
            var kinds = row.IsEmpty ? "nothing" : string.Join(", ", row.Kinds.Select(kind => $"{kind.Count} {kind.Name}"));
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{row.Node.Id.PadRight(widest)}{value}  {row.Nodes.Length,4} nodes  {row.Relationships.Length,4} relationships  {kinds}")
            );
            foreach (var item in list ? row.Nodes.Concat(row.Relationships) : [])
            {
                output.WriteLine($"  {item.Kind}  {item.Id}");
            }
        }

        output.WriteLine();
        output.WriteLine($"   all  {string.Concat(report.Groups.Select(group => $"{group}  "))}".TrimEnd());
        foreach (var total in report.Totals)
        {
            var groups = string.Concat(report.Groups.Zip(total.ByGroup, (group, count) => $"{count.ToString(CultureInfo.InvariantCulture).PadLeft(group.Length)}  "));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total.Count,6}  {groups}{total.Name}"));
        }

        var without = report.Rows.Where(row => row.IsEmpty).ToList();
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nothing rests on {without.Count} of {report.Rows.Length}."));
        foreach (var row in without)
        {
            output.WriteLine(shown is null ? $"  {row.Node.Id}" : $"  {row.Node.Id}  {row.Node.Values[shown.Index]}");
        }
    }
}
