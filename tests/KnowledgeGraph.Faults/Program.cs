using System.Globalization;
using KnowledgeGraph.Faults.Campaigns;
using KnowledgeGraph.Faults.Fuzzing;
using KnowledgeGraph.Faults.Routing;

const string Usage = """
    faults [--runs 300] [--seed 1]        servers and a proxy that fail at every step of a call
    fuzz [--frames 300000] [--seed 1]     fuzzed bytes in the place of a server's answers
    routing                               the scripts of clusters that lose, move and change their servers
    """;

int Option(string name, int otherwise) =>
    Array.IndexOf(args, name) is var at && at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

switch (args)
{
    case ["faults", ..]:
        var faults = await FaultCampaign.RunAsync(Option("--runs", 300), Option("--seed", 1), atOnce: 4);
        return faults.Print(Console.Out) ? 0 : 1;
    case ["fuzz", ..]:
        var fuzz = await FuzzCampaign.RunAsync(Option("--frames", 300_000), Option("--seed", 1), clients: 4, sent => Console.WriteLine($"{sent} frames"));
        foreach (var crash in fuzz.Crashes.Take(10))
        {
            Console.WriteLine(crash);
        }

        Console.WriteLine(fuzz);
        return fuzz.IsWell ? 0 : 1;
    case ["routing"]:
        var failed = 0;
        foreach (var name in RoutingScript.Names)
        {
            if (await RoutingScript.PlayAsync(name) is { } difference)
            {
                failed++;
                Console.WriteLine(difference);
            }
        }

        Console.WriteLine($"{RoutingScript.Names.Count} scripts, {failed} did not go as they say");
        return failed == 0 ? 0 : 1;
    default:
        Console.Error.WriteLine(Usage);
        return 1;
}
