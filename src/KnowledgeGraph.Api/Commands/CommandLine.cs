using System.CommandLine;
using KnowledgeGraph.Api.Hosting;

namespace KnowledgeGraph.Api.Commands;

/// <summary>The program's commands: <c>serve</c> (also without a word), <c>check</c>, <c>query</c>, <c>schema</c>.</summary>
internal static class CommandLine
{
    private static readonly Option<string> Ontology = new("--ontology")
    {
        Description = "Folder of the ontology's *.graphql files; without it, the one that comes with the program.",
        DefaultValueFactory = _ => GraphPlaces.Default.OntologyFolder,
        Recursive = true,
    };

    private static readonly Option<string> Seed = new("--seed")
    {
        Description = "Folder of the seed's *.yaml files; without it, the one that comes with the program.",
        DefaultValueFactory = _ => GraphPlaces.Default.SeedFolder,
        Recursive = true,
    };

    private static readonly Option<string> Snapshots = new("--snapshots")
    {
        Description = "Folder where compiled snapshots are kept, or 'none'.",
        DefaultValueFactory = _ => GraphPlaces.Default.SnapshotFolder!,
        Recursive = true,
    };

    public static RootCommand Build()
    {
        var root = new RootCommand("KnowledgeGraph: serves a graph by GraphQL.") { Ontology, Seed, Snapshots };
        root.Subcommands.Add(Check());
        root.Subcommands.Add(Query());
        return root;
    }

    private static Command Check()
    {
        var command = new Command("check", "Validates ontology and seed, prints counts, and serves nothing.");
        command.SetAction(parsed => CheckCommand.Run(Places(parsed), Console.Out, Console.Error));
        return command;
    }

    private static Command Query()
    {
        var document = new Argument<string>("document") { Description = "The GraphQL document." };
        var variables = new Option<string?>("--variables") { Description = "The variables, a JSON object." };
        var plan = new Option<bool>("--plan") { Description = "Show the plan instead of the answer." };
        var command = new Command("query", "Answers one document without a server.") { document, variables, plan };
        command.SetAction(
            (parsed, cancellation) =>
                QueryCommand.RunAsync(
                    Places(parsed),
                    parsed.GetValue(document)!,
                    parsed.GetValue(variables),
                    parsed.GetValue(plan),
                    Console.Out,
                    Console.Error,
                    cancellation
                )
        );
        return command;
    }

    private static GraphPlaces Places(ParseResult parsed) =>
        new(
            parsed.GetValue(Ontology)!,
            parsed.GetValue(Seed)!,
            parsed.GetValue(Snapshots) is "none" ? null : parsed.GetValue(Snapshots)
        );
}
