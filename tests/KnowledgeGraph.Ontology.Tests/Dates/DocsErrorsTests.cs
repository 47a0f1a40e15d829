using System.Globalization;
using System.Reflection;
using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

public sealed class DocsErrorsTests
{
    [Fact]
    public void EveryLineOfTheTableOfErrorsIsTrue()
    {
        foreach (string[] row in DocsPage.Table("code"))
        {
            string text = row[1] == "(nothing)" ? "" : row[1];
            int position = int.Parse(row[2], CultureInfo.InvariantCulture);
            Edtf.Error(text).ShouldBe(new EdtfError(row[0], row[3], position));
        }
    }

    [Fact]
    public void EveryCodeIsInTheTable()
    {
        IEnumerable<string?> codes = typeof(EdtfErrorCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string?)field.GetRawConstantValue());
        DocsPage.Table("code").Select(row => row[0]).Distinct().ShouldBe(codes, ignoreOrder: true);
    }
}
