using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Coverage;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Tests.Coverage;

public sealed class CoverageReportTests
{
    [Fact]
    public void What_refers_to_a_node_rests_on_it()
    {
        GraphData graph = SeedLoader.Load(TestFiles.Software, SeedFolder.Read(TestFiles.PathOf("Software", "seed"))).Graph!;

        Print(CoverageReport.Of(graph, TestFiles.Software.FindKind("Release")!)).ShouldBe(
            """
            editor-1: 1 nodes, 2 relationships: 1 Product
            Product 1 []
            Thing 1 []
            MADE_BY 1 []
            NEEDS 1 []
            all nodes 1 []
            all relationships 2 []
            """);
    }

    [Fact]
    public void A_row_lists_what_rests_on_its_node()
    {
        GraphData graph = SeedLoader.Load(TestFiles.Software, SeedFolder.Read(TestFiles.PathOf("Software", "seed"))).Graph!;

        CoverageRow row = CoverageReport.Of(graph, TestFiles.Software.FindKind("Release")!).Rows.Single(row => !row.IsEmpty);

        string.Join('\n', row.Nodes.Concat(row.Relationships).Select(item => $"{item.Kind} {item.Id}")).ShouldBe(
            """
            Product editor
            MADE_BY editor--MADE_BY--acme
            NEEDS editor--NEEDS--system
            """);
    }

    [Fact]
    public void Groups_are_the_nodes_at_the_other_end_of_a_relationship()
    {
        GraphData graph = TestFiles.Load(
            ("f", """
                  Product:
                    - { id: one, name: One, ground: READ, origins: [{ where: x }], maker: firm }
                    - { id: two, name: Two, ground: READ, origins: [{ where: x }], maker: firm }
                  Company: [{ id: firm, ground: READ, origins: [{ where: x }] }]
                  Capability: [{ id: fly, ground: READ, origins: [{ where: x }] }]
                  Release: [{ id: first, label: First, day: 2001, ground: READ, origins: [{ where: x }] }]
                  Edit:
                    - { id: e1, label: E, does: ADDED, rule: ALLOWED, since: 2001, product: one, capability: fly, release: [first], ground: READ, origins: [{ where: x }] }
                    - { id: e2, label: F, does: MENTIONED, rule: ALLOWED, since: 2002, product: two, capability: fly, release: [first], ground: READ, origins: [{ where: x }] }
                  """)).Graph!;
        NodeKind kind = TestFiles.Software.FindKind("Edit")!;

        Print(CoverageReport.Of(graph, kind, kind.Fields.OfType<RelationshipField>().Single(field => field.Name == "product"))).ShouldBe(
            """
            e1: 0 nodes, 1 relationships: 
            e2: 0 nodes, 0 relationships: 
            groups one, two
            ABLE_TO 1 [1, 0]
            all nodes 0 [0, 0]
            all relationships 1 [1, 0]
            """);
    }

    private static string Print(CoverageReport report) => string.Join(
        '\n',
        [
            .. report.Rows.Select(row => $"{row.Node.Id}: {row.Nodes.Length} nodes, {row.Relationships.Length} relationships: {string.Join(", ", row.Kinds.Select(kind => $"{kind.Count} {kind.Name}"))}"),
            .. report.Groups.IsEmpty ? Array.Empty<string>() : [$"groups {string.Join(", ", report.Groups)}"],
            .. report.Totals.Select(total => $"{total.Name} {total.Count} [{string.Join(", ", total.ByGroup)}]"),
        ]);
}
