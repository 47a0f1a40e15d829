namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Writes syntax trees as text, in one canonical form.</summary>
/// <remarks>Parsing the text and printing it again gives the same text; comments and the layout of the source are not kept.</remarks>
public static class GraphQLPrinter
{
    /// <summary>The text of any node, without a line end behind it.</summary>
    public static string Print(SyntaxNode node)
    {
        var printer = new SyntaxPrinter();
        printer.Write(node);
        return printer.ToString();
    }
}
