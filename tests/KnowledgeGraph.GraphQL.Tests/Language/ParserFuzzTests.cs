using System.Diagnostics;
using System.Text;
using KnowledgeGraph.GraphQL.Language;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Mutated documents: the parser never throws and never hangs, and what it accepts prints and reads the same.</summary>
public class ParserFuzzTests
{
    private const int Seed = 19510908;
    private const int Documents = 50_000;

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "!", "$x", "@d", "...", "on ", "\"", "\"\"\"", "\\", "\\u{1F600}", "\\uD83D\\uDE00", "\\uD83D",
        "\n", "\r", "\r\n", "#", ",", "\uFEFF", "0", "1.", "-", "1e5", ".5", "..", "\u00E9", "\uD83D\uDE00", "\uD83D", "\uDE00", "\0",
        "type ", "extend ", "query ", "fragment ", "true", "null", "&", "|", "=", ":", "\"d\"", "subscription ", "repeatable ",
        "implements ", "enum ", "schema ", "directive ", " ", "\t",
    ];

    [Fact]
    public void Mutated_documents_are_read_or_refused()
    {
        var random = new Random(Seed);
        string[] originals = [.. ValidDocumentTests.Operations.Concat(ValidDocumentTests.TypeSystem).Select(row => row.Data.Item1)];
        var watch = Stopwatch.StartNew();
        var accepted = 0;
        for (var number = 0; number < Documents; number++)
        {
            var text = Mutate(originals[random.Next(originals.Length)], originals, random);
            var result = GraphQLParser.Parse(text);
            (result.Document is null).ShouldNotBe(result.Error is null);
            if (result.Document is not null)
            {
                accepted++;
                var printed = GraphQLPrinter.Print(result.Document);
                GraphQLPrinter.Print(Text.Document(printed)).ShouldBe(printed, text);
            }
            else
            {
                result.Error!.Locations.ShouldHaveSingleItem().Offset.ShouldBeInRange(0, text.Length);
            }
        }

        accepted.ShouldBeGreaterThan(Documents / 50);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    private static string Mutate(string original, string[] originals, Random random)
    {
        var text = new StringBuilder(original);
        for (var step = random.Next(1, 4); step > 0; step--)
        {
            var place = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(place, Math.Min(random.Next(1, 6), text.Length - place));
                    break;
                case 1:
                    text.Insert(place, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    var other = originals[random.Next(originals.Length)];
                    text.Insert(place, other[random.Next(other.Length)..]);
                    break;
                default:
                    text.Insert(place, text.ToString(0, place));
                    break;
            }
        }

        return text.ToString();
    }
}
