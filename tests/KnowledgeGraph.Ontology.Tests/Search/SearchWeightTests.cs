using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Search;

public sealed class SearchWeightTests
{
    [Fact]
    public void Texts_of_nodes_are_searched_with_the_weight_that_they_declare_or_with_1()
    {
        OntologyModel model = OntologyReader.Read(
            [
                new OntologyFile(
                    "ontology.graphql",
                    """
                    "Named."
                    interface Named @node {
                      "The slug."
                      id: ID!
                      "Its name."
                      name: String @search(weight: 8)
                      "A web address."
                      url: String @search(weight: 0)
                    }
                    "A thing."
                    type Thing implements Named @node {
                      "Other names."
                      others: [String!] @search(weight: 6)
                      "A remark."
                      note: String
                      "How many."
                      count: Int
                      "Where that is from."
                      sources: [Origin!]!
                    }
                    "A thing that says itself what counts."
                    type Other implements Named @node {
                      "Its name."
                      name: String!
                    }
                    "Where something is from."
                    type Origin @value {
                      "The words."
                      quote: String
                    }
                    """
                ),
            ]
        ).Model!;

        Searched(model.FindKind("Thing")!).ShouldBe(["name 8", "others 6", "note 1"]);
        Searched(model.FindKind("Other")!).ShouldBe(["name 1"]);
    }

    private static string[] Searched(NodeKind kind) => [.. kind.SearchedFields.Select(field => $"{field.Name} {field.SearchWeight}")];
}
