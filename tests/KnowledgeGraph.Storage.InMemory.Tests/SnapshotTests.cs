using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.InMemory.Tests;

public sealed class SnapshotTests
{
    private const string Key = "version-of-seed-ontology-and-program";

    private static readonly OntologyModel Ontology = OntologyReader
        .Read(
            [
                new OntologyFile(
                    "ontology.graphql",
                    """
                    "A stone."
                    type Stone @node {
                      "The slug."
                      id: ID!
                      "Its name."
                      name: String
                      "How many."
                      count: Int
                      "How heavy."
                      weight: Float
                      "Whether it rolls."
                      rolls: Boolean
                      "When it was found."
                      found: EdtfDate
                      "Other names."
                      names: [String!]
                      "How hard it is."
                      hardness: Hardness
                      "The stones that it lies on."
                      liesOn: [Stone!]! @relationship(type: "LIES_ON", direction: OUT)
                    }
                    "How hard a stone is."
                    enum Hardness {
                      "Soft."
                      SOFT
                      "Hard."
                      HARD
                    }
                    """
                ),
            ]
        )
        .Model!;

    [Fact]
    public void Snapshot_of_a_snapshot_is_the_same_bytes()
    {
        var first = Save(EmbeddedStore.Of(Graph()), Key);
        var loaded = EmbeddedStore.TryLoad(new MemoryStream(first), Key, Ontology);
        loaded.ShouldNotBeNull();
        loaded.Version.ShouldBe("graph-version");
        Save(loaded, Key).ShouldBe(first);
    }

    [Fact]
    public void Snapshot_of_another_key_is_not_read() =>
        EmbeddedStore.TryLoad(new MemoryStream(Save(EmbeddedStore.Of(Graph()), Key)), "another key", Ontology).ShouldBeNull();

    [Fact]
    public void Cut_snapshot_is_not_read()
    {
        var whole = Save(EmbeddedStore.Of(Graph()), Key);
        for (var length = 0; length < whole.Length; length++)
        {
            EmbeddedStore.TryLoad(new MemoryStream(whole, 0, length), Key, Ontology).ShouldBeNull();
        }
    }

    private static byte[] Save(EmbeddedStore store, string key)
    {
        using var stream = new MemoryStream();
        store.Save(stream, key);
        return stream.ToArray();
    }

    private static GraphData Graph()
    {
        var kind = Ontology.Kinds[0];
        var relationship = Ontology.Relationships[0];
        return new GraphData(
            Ontology,
            "graph-version",
            [
                Node(kind, "a-stone", "Stone \"A\"\n", 3, 2.5, true, EdtfParser.Parse("1978/..").Date, new object[] { "eins", "二" }, "HARD"),
                Node(kind, "b-stone", null, null, null, null, null, null, null),
            ],
            [new RelationshipData(relationship, "a-stone--LIES_ON--b-stone", "a-stone", "b-stone", new object?[relationship.Properties.Fields.Length])]
        );
    }

    private static NodeData Node(NodeKind kind, string id, params object?[] values)
    {
        var all = new object?[kind.Fields.Length];
        all[kind.FindField("id")!.Index] = id;
        foreach (var (name, place) in ImmutableArray.Create("name", "count", "weight", "rolls", "found", "names", "hardness").Select((name, place) => (name, place)))
        {
            all[kind.FindField(name)!.Index] = values[place];
        }

        return new NodeData(kind, id, all);
    }
}
