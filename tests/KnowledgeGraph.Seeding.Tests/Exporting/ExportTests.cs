using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Exporting;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Tests.Exporting;

/// <summary>What is exported and loaded again is the same graph.</summary>
public sealed class ExportTests
{
    [Fact]
    public void The_graph_of_the_program_comes_back_with_all_that_is_derived()
    {
        OntologyModel ontology = TestFiles.ReadOntology("House", "Sdl");
        GraphData graph = SeedLoader.Load(ontology, SeedFolder.Read(TestFiles.PathOf("House", "seed"))).Graph!;

        SeedLoadResult again = SeedLoader.Load(ontology, Export(graph));

        again.Mistakes.ShouldBeEmpty();
        graph.Relationships.ShouldContain(relationship => relationship.Kind.IsDerived);
        GraphText.Print(again.Graph!).ShouldBe(GraphText.Print(graph));
    }

    [Fact]
    public void Exported_twice_the_files_are_the_same()
    {
        GraphData graph = SeedLoader.Load(TestFiles.Software, SeedFolder.Read(TestFiles.PathOf("Software", "seed"))).Graph!;
        SeedFile[] first = Export(graph);
        SeedFile[] second = Export(SeedLoader.Load(TestFiles.Software, first).Graph!);

        SeedVersion.Of("", second).ShouldBe(SeedVersion.Of("", first));
    }

    [Fact]
    public void Graphs_of_any_shape_come_back()
    {
        OntologyModel ontology = TestFiles.ReadOntology("Reserved");
        for (int seed = 0; seed < 500; seed++)
        {
            GraphData graph = new RandomGraph(ontology, seed).Make();
            SeedLoadResult again = SeedLoader.Load(ontology, Export(graph));

            again.Mistakes.ShouldBeEmpty();
            GraphText.Print(again.Graph!).ShouldBe(GraphText.Print(graph), $"seed {seed}");
        }
    }

    private static SeedFile[] Export(GraphData graph)
    {
        Dictionary<string, MemoryStream> files = [];
        using (SeedFileWriter writer = new(path => files[path] = new MemoryStream()))
        {
            GraphSource.Of(graph).WriteTo(writer);
        }

        return [.. files.Select(file => new SeedFile(file.Key, file.Value.ToArray()))];
    }
}
