using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>The plan and the statement that the page about Neo4j shows are those of a case, which both stores run.</summary>
public sealed class StatementExampleTests
{
    private const string Case = "tests/Cases/connections/from-plan-to-statement";

    [Fact]
    public void The_page_shows_what_the_case_holds()
    {
        var blocks = DocumentPage.Blocks(Repository.File("docs/neo4j.md")).SkipWhile(block => block.Language != "graphql").Take(3).ToList();
        Assert.Equal(3, blocks.Count);
        Assert.Equal(Repository.File($"{Case}.graphql").Text, blocks[0].Text);
        Assert.Equal(Repository.File($"{Case}.plan").Text, blocks[1].Text);
        Assert.Equal(Repository.File($"{Case}.cypher").Text, OnOneLine(blocks[2].Text));
    }

    // A statement is one line, which a page breaks.
    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + "\n";
}
