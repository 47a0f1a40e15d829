namespace KnowledgeGraph.Clients.Tests;

/// <summary>Clients that people use, each in a script of its own, against the real server.</summary>
public sealed class ClientTests(ServedProgram program, ClientScripts scripts, ITestOutputHelper output)
    : IClassFixture<ServedProgram>, IClassFixture<ClientScripts>
{
    public static TheoryData<string> Scripts { get; } =
        ["apollo.mjs", "audit.mjs", "codegen.mjs", "inspector.mjs", "introspection.mjs", "neo4j.mjs", "rows.py", "table.py", "urql.mjs"];

    public static TheoryData<string> Examples { get; } = [.. ClientsPage.Examples.Keys];

    /// <summary>A script compares what it got and ends with 1 where something is wrong.</summary>
    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_client_gets_what_it_asks_for(string script)
    {
        var run = await scripts.RunAsync(script, $"{program.Address}/graphql", ClientScripts.Repository);
        output.WriteLine(run.Output);
        run.ExitCode.ShouldBe(0, run.Output);
    }

    [Fact]
    public void Every_script_is_run() =>
        Directory.EnumerateFiles(ClientScripts.Folder)
            .Select(Path.GetFileName)
            .Where(name => name!.EndsWith(".mjs", StringComparison.Ordinal) || name.EndsWith(".py", StringComparison.Ordinal))
            .Where(name => name is not ("target.mjs" or "neo4j-classes.mjs" or "neo4j-conditions.mjs" or "neo4j-meaning.mjs" or "neo4j-meaning-classes.mjs" or "neo4j-questions.mjs" or "neo4j-schema.mjs") && !name!.StartsWith(ClientsPage.Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(Scripts.Select(row => row.Data));

    /// <summary>The examples of docs/clients.md run as they stand there, but for the port.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_of_the_page_prints_what_stands_below_it(string name)
    {
        var example = ClientsPage.Examples[name];
        await File.WriteAllTextAsync(
            Path.Combine(ClientScripts.Folder, name),
            example.Code.Replace("http://127.0.0.1:5080", program.Address, StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        var run = await scripts.RunAsync(name);
        (run.ExitCode, run.Output.ReplaceLineEndings("\n")).ShouldBe((0, example.Printed), run.Output);
    }
}
