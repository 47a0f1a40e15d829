namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>A question that both servers are asked, each in its own words.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Ours">What our server is asked.</param>
/// <param name="Theirs">What <c>@neo4j/graphql</c> is asked.</param>
/// <param name="Wanted">How many times their requests per second the project wants.</param>
internal sealed record Question(string Name, Scenario Ours, Scenario Theirs, double Wanted)
{
    /// <summary>A question that is put to both with the same variables.</summary>
    public static Question Of(string name, Scenario ours, string theirs, double wanted) => new(name, ours, ours with { Name = name, Query = theirs }, wanted);
}
