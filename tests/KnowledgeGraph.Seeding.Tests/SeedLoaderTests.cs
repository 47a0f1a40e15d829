namespace KnowledgeGraph.Seeding.Tests;

public sealed class SeedLoaderTests
{
    [Fact]
    public void Whole_graph_of_a_small_folder()
    {
        SeedLoadResult result = SeedLoader.Load(TestFiles.Software, SeedFolder.Read(TestFiles.PathOf("Software", "seed")));

        result.Mistakes.ShouldBeEmpty();
        GraphText.Print(result.Graph!).ShouldBe(
            """
            Company id=acme, origins=[{where=sign}], ground=READ
            Product id=editor, origins=[{where=catalogue: page 1, words=the very first editor ever, notes=editor-1}], ground=READ, name=1984, copies=Int32:1200, price=Double:9.5, isOpen=Boolean:True, tags=[text; null; 日本], soldFrom=EdtfDate:1984-05, soldUntil=EdtfDate:1999~
            Release id=editor-1, origins=[{where=box}], ground=READ, label=Editor 1, day=EdtfDate:1984-05-02
            Product id=system, origins=[{where=rumour}], ground=GUESSED, name=System\nthe great\n
            editor--MADE_BY--acme (editor to acme) origins=[{where=catalogue: page 1, words=the very first editor ever, notes=editor-1}], ground=READ
            editor--NEEDS--system (editor to system) weight=HARD, from=EdtfDate:1984, origins=[{where=catalogue: page 1, words=the very first editor ever, notes=editor-1}], ground=READ
            editor--NEEDS--system--again (editor to system) weight=SOFT, origins=[{where=a friend}], ground=GUESSED, remark=Said so twice.
            system--MADE_BY--acme (system to acme) origins=[{where=sign}], ground=READ
            """);
        result.Nodes.ShouldBe([new("Company", 1), new("Product", 2), new("Release", 1)]);
        result.Relationships.ShouldBe([new("MADE_BY", 2), new("NEEDS", 2)]);
    }

    [Fact]
    public void Order_of_files_changes_nothing()
    {
        SeedFile[] files = [.. SeedFolder.Read(TestFiles.PathOf("Software", "seed"))];
        SeedLoadResult forward = SeedLoader.Load(TestFiles.Software, files);
        SeedLoadResult backward = SeedLoader.Load(TestFiles.Software, [.. files.Reverse()]);

        GraphText.Print(backward.Graph!).ShouldBe(GraphText.Print(forward.Graph!));
        backward.Graph!.Version.ShouldBe(forward.Graph!.Version);
    }

    [Fact]
    public void Version_follows_the_content()
    {
        const string One = "Capability: [{ id: a, ground: READ, origins: [{ where: x }] }]";
        string version = TestFiles.Load(("f", One)).Graph!.Version;

        version.Length.ShouldBe(16);
        TestFiles.Load(("f", One)).Graph!.Version.ShouldBe(version);
        TestFiles.Load(("f", One + " ")).Graph!.Version.ShouldNotBe(version);
    }

    [Fact]
    public void No_files_make_an_empty_graph()
    {
        SeedLoadResult result = TestFiles.Load();
        result.Mistakes.ShouldBeEmpty();
        result.Graph!.Nodes.ShouldBeEmpty();
    }

    [Fact]
    public void House_seed_is_valid()
    {
        SeedLoadResult result = SeedLoader.Load(
            TestFiles.ReadOntology("House", "Sdl"), SeedFolder.Read(TestFiles.PathOf("House", "seed")));

        result.Mistakes.ShouldBeEmpty();
        result.Graph.ShouldNotBeNull();
    }
}
