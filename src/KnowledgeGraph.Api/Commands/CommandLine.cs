using System.CommandLine;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Settings;

namespace KnowledgeGraph.Api.Commands;

/// <summary>The program's commands: <c>serve</c> (also without a word), <c>check</c>, <c>coverage</c>, <c>health</c>, <c>query</c>, <c>schema</c>, <c>seed</c>, <c>export</c>. Settings stand anywhere among the words.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var reading = SettingsReader.Read(arguments, Environment.GetEnvironmentVariable);
        foreach (var mistake in reading.Mistakes)
        {
            await Console.Error.WriteLineAsync(mistake);
        }

        var settings = SecretFile.Apply(reading.Values, out var noSecret);
        if (settings is null)
        {
            await Console.Error.WriteLineAsync(noSecret);
            return 1;
        }

        // A stop drains what runs, for as long as its own settings say.
        var invocation = new InvocationConfiguration { ProcessTerminationTimeout = null };
        return reading.Mistakes.IsEmpty ? await Build(settings).Parse(reading.OtherArguments).InvokeAsync(invocation) : 1;
    }

    private static RootCommand Build(SettingValues settings)
    {
        var root = new RootCommand("Serves a knowledge graph by GraphQL. Without a command: serve.") { Serve(settings), Check(settings), Coverage(settings), Health(settings), Query(settings), Schema(settings), Seed(settings), Export(settings) };
        root.SetAction((_, cancellation) => ServeCommand.RunAsync(settings, Console.Out, Console.Error, cancellation));

        // Read before these commands are parsed; they stand here for --help.
        foreach (var setting in KnownSettings.All)
        {
            root.Options.Add(new Option<string>($"--{setting.Name}") { Description = setting.Sentence, Recursive = true });
        }

        return root;
    }

    private static Command Serve(SettingValues settings)
    {
        var command = new Command("serve", "Loads the graph and answers by HTTP.");
        command.SetAction((_, cancellation) => ServeCommand.RunAsync(settings, Console.Out, Console.Error, cancellation));
        return command;
    }

    private static Command Health(SettingValues settings)
    {
        var command = new Command("health", "Asks a server on this machine whether it answers requests; for containers.");
        command.SetAction((_, cancellation) => HealthCommand.RunAsync(settings, Console.Out, Console.Error, cancellation));
        return command;
    }

    private static Command Seed(SettingValues settings)
    {
        var to = new Option<string?>("--to") { Description = "The address of the Neo4j server; without it, the setting neo4j-uri." };
        var prune = new Option<bool>("--prune") { Description = "Remove what an earlier seed wrote and this one no longer holds." };
        var command = new Command("seed", "Writes the graph into a Neo4j database, again and again with the same result.") { to, prune };
        command.SetAction(
            (parsed, cancellation) =>
                SeedCommand.RunAsync(settings, parsed.GetValue(to), parsed.GetValue(prune), Console.Out, Console.Error, cancellation)
        );
        return command;
    }

    private static Command Export(SettingValues settings)
    {
        var from = new Option<string>("--from") { Description = "The address of a Neo4j server, or embedded for the seed's own graph.", Required = true };
        var to = new Option<string>("--to") { Description = "The folder for the seed files; empty, or not there yet.", Required = true };
        var command = new Command("export", "Writes a graph as seed files.") { from, to };
        command.SetAction(
            (parsed, cancellation) =>
                ExportCommand.RunAsync(settings, parsed.GetValue(from)!, parsed.GetValue(to)!, Console.Out, Console.Error, cancellation)
        );
        return command;
    }

    private static Command Check(SettingValues settings)
    {
        var command = new Command("check", "Validates ontology and seed, prints counts, and serves nothing.");
        command.SetAction(_ => CheckCommand.Run(GraphPlaces.Of(settings), Console.Out, Console.Error));
        return command;
    }

    private static Command Coverage(SettingValues settings)
    {
        var kind = new Argument<string>("kind") { Description = "A kind of node." };
        var by = new Option<string?>("--by") { Description = "A relationship field of the kind, by whose node the totals are also given." };
        var show = new Option<string?>("--show") { Description = "A property of the kind to print with each node." };
        var list = new Option<bool>("--list") { Description = "Also print the nodes and relationships that refer to each node." };
        var command = new Command("coverage", "Counts, for each node of a kind, what of the graph refers to it.") { kind, by, show, list };
        command.SetAction(
            parsed =>
                CoverageCommand.Run(
                    GraphPlaces.Of(settings),
                    parsed.GetValue(kind)!,
                    parsed.GetValue(by),
                    parsed.GetValue(show),
                    parsed.GetValue(list),
                    Console.Out,
                    Console.Error
                )
        );
        return command;
    }

    private static Command Schema(SettingValues settings)
    {
        var stats = new Option<bool>("--stats") { Description = "Print how large the schema is instead." };
        var command = new Command("schema", "Prints the schema that the ontology makes, as SDL.") { stats };
        command.SetAction(parsed => SchemaCommand.Run(GraphPlaces.Of(settings), parsed.GetValue(stats), Console.Out, Console.Error));
        return command;
    }

    private static Command Query(SettingValues settings)
    {
        var document = new Argument<string>("document") { Description = "The GraphQL document." };
        var variables = new Option<string?>("--variables") { Description = "The variables, a JSON object." };
        var plan = new Option<bool>("--plan") { Description = "Show the plan instead of the answer." };
        var csv = new Option<bool>("--csv") { Description = "Print the answer as a table in CSV, where it is one." };
        var command = new Command("query", "Answers one document without a server.") { document, variables, plan, csv };
        command.SetAction(
            (parsed, cancellation) =>
                QueryCommand.RunAsync(
                    settings,
                    parsed.GetValue(document)!,
                    parsed.GetValue(variables),
                    parsed.GetValue(plan),
                    parsed.GetValue(csv),
                    Console.Out,
                    Console.Error,
                    cancellation
                )
        );
        return command;
    }
}
