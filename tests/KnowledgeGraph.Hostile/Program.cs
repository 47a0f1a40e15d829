using System.Globalization;
using KnowledgeGraph.Hostile;

const string Usage = """
    documents [--count 300000] [--seed 1] [--from 0]   mutated and made documents, one at a time; --from and --count 1 repeat one
    bombs                                              the hand-made ones
    """;
const int WarmUpDocuments = 3000;

int Option(string name, int otherwise) =>
    Array.IndexOf(args, name) is var at && at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

if (args is not ["documents" or "bombs", ..])
{
    Console.Error.WriteLine(Usage);
    return 1;
}

await using var campaign = await Campaign.StartAsync(WarmUpDocuments);
var tally = args[0] == "bombs"
    ? await campaign.SendBombsAsync(
        (bomb, outcome) =>
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{outcome.CpuMilliseconds,6:F0} ms  {(outcome.Answer.Fault is null ? " " : "!")} {bomb.Name}: {outcome.Answer.Fault ?? outcome.Answer.Codes}")
            )
    )
    : await campaign.SendDocumentsAsync(
        Option("--seed", 1),
        Option("--from", 0),
        Option("--count", 300_000),
        tally => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Count}: slowest {tally.Slowest!.CpuMilliseconds:F0} ms, wrong {tally.WrongAnswers.Count}, too dear {tally.TooDear.Count}"))
    );
return tally.Print(await campaign.SettleAsync(tally), Console.Out) ? 0 : 1;
