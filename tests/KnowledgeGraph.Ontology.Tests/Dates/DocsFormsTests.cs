using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

public sealed class DocsFormsTests
{
    [Fact]
    public void EveryLineOfTheTableOfFormsIsTrue()
    {
        IReadOnlyList<string[]> rows = DocsPage.Table("form");
        rows.Count.ShouldBeGreaterThan(50);
        List<string> wrong = [];
        foreach (string[] row in rows)
        {
            EdtfDate date = Edtf.Date(row[1]);
            EdtfBounds bounds = date.Bounds;
            string actual = string.Join(
                " | ",
                Edtf.Print(bounds.EarliestStart),
                Edtf.Print(bounds.LatestStart),
                Edtf.Print(bounds.EarliestEnd),
                Edtf.Print(bounds.LatestEnd),
                EdtfDisplay.Format(date));
            string documented = string.Join(" | ", row[2..]);
            if (actual != documented)
            {
                wrong.Add($"{row[1]}: documented {documented}, actual {actual}");
            }
        }

        wrong.ShouldBeEmpty();
    }
}
