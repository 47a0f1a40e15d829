using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning;

/// <summary>Prints how rows are grouped, on one line.</summary>
internal static class GroupPrinter
{
    public static string Print(GroupsStep groups)
    {
        var page = groups.Page;
        var slice =
            $"{StepPrinter.Option("first", page.First)}{StepPrinter.Option("after", page.After)}{StepPrinter.Option("last", page.Last)}{StepPrinter.Option("before", page.Before)}";
        var where = groups.Where is null ? string.Empty : $" filter {StepPrinter.Print(groups.Where)}";
        var order = groups.Order.Select(by => $"{StepPrinter.Print(by.Measure)} {(by.Descending ? "DESC" : "ASC")}").Concat(["keys"]);
        return $"by {string.Join(", ", groups.Keys.Select(Print))}{where} slice{slice} sort {string.Join(", ", order)}";
    }

    private static string Print(GroupKey key)
    {
        var hops = string.Concat(key.Hops.Select((hop, at) => $"{StepPrinter.Arrow(hop)}{StepPrinter.Among(key.HopAmong[at])} "));
        var span = key.Buckets is { } buckets
            ? $" {StepPrinter.Word(buckets.Match)} in {StepPrinter.Word(buckets.Bucket)} of {StepPrinter.Parameter(buckets.From)}..{StepPrinter.Parameter(buckets.To)}"
            : string.Empty;
        return $"{hops}{StepPrinter.Of(key.OnEdge)}{key.Name}{span} {(key.Descending ? "DESC" : "ASC")}";
    }
}
