using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Reading;

/// <summary>What the reader makes of an ontology without mistakes.</summary>
public sealed class OntologyReaderTests
{
    private const string Garden =
        """
        "Anything that grows or is grown upon."
        interface Being @node {
          "The slug."
          id: ID!
          "A name."
          name: String
        }
        "Something with roots."
        interface Rooted implements Being @node(labels: ["HasRoots"]) @lane(key: "roots") @validTime(from: "planted", to: "felled") {
          "From when it stood."
          planted: EdtfDate
          "The first day on which it no longer stood."
          felled: EdtfDate
          "What grows beside it."
          beside: [Being!]! @relationship(type: "BESIDE", direction: OUT)
        }
        "A tree."
        type Tree implements Being & Rooted @node {
          "A name, which trees need."
          name: String!
          "Its bed."
          bed: Bed! @relationship(type: "STANDS_IN", direction: OUT, properties: "Standing")
          "Its leaves' colours."
          colours: [Colour!]
          "Notes."
          notes: [Note!]!
        }
        "A bed."
        type Bed implements Being @node(labels: ["Plot"]) @plural(value: "allBeds") {
          "What stands in it."
          trees: [Tree!]! @relationship(type: "STANDS_IN", direction: IN)
        }
        "A cherry."
        type Cherry implements Being @node
        "A note."
        type Note @value {
          "The words."
          text: String @maxWords(limit: 3)
          "The tree that it speaks of."
          tree: Tree @reference
        }
        "How a tree stands."
        type Standing @relationshipProperties @validTime(from: "since", to: "until") {
          "From when."
          since: EdtfDate
          "The first day on which it no longer did."
          until: EdtfDate
        }
        "What all have."
        type Common @relationshipProperties(all: true) {
          "Notes."
          notes: [Note!]!
        }
        "A colour."
        enum Colour {
          "As grass."
          GREEN
          "As blood."
          RED
        }
        """;

    [Fact]
    public void Whole_model()
    {
        OntologyReadResult result = OntologyReader.Read([new OntologyFile("garden.graphql", Garden)]);

        result.Mistakes.ShouldBeEmpty();
        OntologyText.Print(result.Model!).ShouldBe(
            """
            kind Bed (bed, allBeds) Plot+Being
              0 id: Id!
              1 name: String
              2 trees: [Tree]! <-STANDS_IN-
            kind Cherry (cherry, cherries) Cherry+Being
              0 id: Id!
              1 name: String
            kind Tree (tree, trees) Tree+Being+HasRoots lane roots, time planted..felled
              0 id: Id!
              1 name: String!
              2 planted: EdtfDate
              3 felled: EdtfDate
              4 beside: [Being]! -BESIDE->
              5 bed: Bed! -STANDS_IN->
              6 colours: [Colour]
              7 notes: [Note]!
            interface Being (being, beings) of Bed, Cherry, Tree
              0 id: Id!
              1 name: String
            interface Rooted (rooted, rooteds) of Tree time planted..felled
              0 id: Id!
              1 name: String
              2 planted: EdtfDate
              3 felled: EdtfDate
              4 beside: [Being]! -BESIDE->
            relationship BESIDE Common
            relationship STANDS_IN Standing
            properties Common
              0 notes: [Note]!
            properties Standing time since..until
              0 since: EdtfDate
              1 until: EdtfDate
              2 notes: [Note]!
            record Note
              0 text: String at most 3 words
              1 tree: Tree by reference
            enum Colour GREEN RED
            """);
    }

    [Fact]
    public void Order_of_files_changes_nothing_and_line_ends_neither()
    {
        int half = Garden.IndexOf("\"A bed.\"", StringComparison.Ordinal);
        OntologyFile first = new("a", Garden[..half]);
        OntologyFile second = new("b", Garden[half..]);
        OntologyModel model = OntologyReader.Read([first, second]).Model!;

        OntologyReader.Read([second, first]).Model!.Version.ShouldBe(model.Version);
        OntologyReader.Read([first, second with { Text = second.Text.ReplaceLineEndings("\r\n") }]).Model!.Version.ShouldBe(model.Version);
        OntologyReader.Read([first, second with { Text = second.Text + "# more" }]).Model!.Version.ShouldNotBe(model.Version);
    }
}
