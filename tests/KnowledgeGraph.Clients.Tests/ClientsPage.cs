using System.Text.RegularExpressions;

namespace KnowledgeGraph.Clients.Tests;

/// <summary>An example of the page, and what it prints.</summary>
public sealed record ClientExample(string Code, string Printed);

/// <summary>The examples of docs/clients.md: each block of code that a block of text follows.</summary>
public static partial class ClientsPage
{
    /// <summary>How the names of their files begin.</summary>
    public const string Prefix = "example-";

    /// <summary>By the name of a file, in the order of the page.</summary>
    public static IReadOnlyDictionary<string, ClientExample> Examples { get; } =
        Example()
            .Matches(File.ReadAllText(Path.Combine(ClientScripts.Repository, "docs", "clients.md")))
            .Select((match, at) => (Name: $"{Prefix}{at + 1}.{(match.Groups[1].Value == "js" ? "mjs" : "py")}", match))
            .ToDictionary(example => example.Name, example => new ClientExample(example.match.Groups[2].Value, example.match.Groups[3].Value));

    [GeneratedRegex(@"^```(js|python)\n(.*?)^```\n+```text\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
