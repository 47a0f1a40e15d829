namespace KnowledgeGraph.Cases.Tests.Coverage;

/// <summary>A case for every operator on every kind of field, in every place: on nodes, interfaces, related nodes and relationships.</summary>
public sealed class OperatorCoverageTests(ServedGraphFixture graph)
{
    [Fact]
    public void Every_cell_of_the_table_has_a_case()
    {
        var wanted = OperatorCells.Of(graph.Graph.Ontology).ToArray();
        var covered = QueryCase.Ids(CaseFolders.Served)
            .Where(id => !id.StartsWith("errors/", StringComparison.Ordinal))
            .SelectMany(id => CoveredCells.Of(graph.Graph.Schema, new QueryCase(CaseFolders.Served, id)))
            .ToHashSet(StringComparer.Ordinal);
        TestContext.Current.TestOutputHelper?.WriteLine($"{wanted.Length} cells");
        string.Join('\n', wanted.Where(cell => !covered.Contains(cell))).ShouldBeEmpty();
        wanted.Length.ShouldBeGreaterThan(300);
    }
}
