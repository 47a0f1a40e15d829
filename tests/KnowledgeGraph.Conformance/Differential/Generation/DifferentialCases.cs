using KnowledgeGraph.Conformance.Differential.Answers;

namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>The cases of a seed. Each number is one document; a group of them shares a schema, which is the group's first document.</summary>
internal sealed class DifferentialCases(int seed)
{
    /// <summary>How many documents share a schema: the schema, some broken forms of it, and documents to execute.</summary>
    public const int GroupSize = 25;

    private const int BrokenSchemas = 5;

    private static readonly DocumentFlaw[] Flaws = Enum.GetValues<DocumentFlaw>()[1..];

    /// <summary>The group of a document; both from 0.</summary>
    public static int GroupOf(int number) => number / GroupSize;

    /// <summary>The valid schema of a group.</summary>
    public string Sdl(int group)
    {
        var (choice, sketch) = Sketch(group);
        return TokenText.Respaced(SdlWriter.Write(choice, sketch), choice);
    }

    /// <summary>The text of a schema that is broken on purpose; null where the number is not one's.</summary>
    public string? BrokenSdl(int number)
    {
        if (number % GroupSize is 0 or > BrokenSchemas)
        {
            return null;
        }

        var (_, sketch) = Sketch(GroupOf(number));
        var choice = new SeededChoice(seed, number);
        if (choice.Percent(25))
        {
            return TokenText.Broken(SdlWriter.Write(choice, sketch), choice);
        }

        SchemaBreaks.Break(sketch, choice);
        return TokenText.Respaced(SdlWriter.Write(choice, sketch), choice);
    }

    /// <summary>A document to execute, with the variables of a request.</summary>
    public DocumentRequest Document(int number)
    {
        var (_, sketch) = Sketch(GroupOf(number));
        var choice = new SeededChoice(seed, number);
        var flaw = choice.Percent(60) ? choice.Of(Flaws) : DocumentFlaw.None;
        var document = DocumentGenerator.Generate(choice, sketch, flaw);
        var text = choice.Percent(15) ? TokenText.Broken(document.Text, choice) : TokenText.Respaced(document.Text, choice);
        return new DocumentRequest(text, document.OperationName, new VariableValues(choice, sketch).Make(document.Variables));
    }

    // Made anew each time: a break must not reach the other documents.
    private (SeededChoice Choice, SchemaSketch Sketch) Sketch(int group)
    {
        var choice = new SeededChoice(seed, -1 - group);
        return (choice, SchemaGenerator.Generate(choice));
    }
}
