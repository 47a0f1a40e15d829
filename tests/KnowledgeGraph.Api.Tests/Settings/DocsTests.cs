using System.Reflection;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Api.Http;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.GraphQL.Errors;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Settings;

/// <summary>The pages of settings and errors say what the code says. <c>KG_WRITE_DOCS=1</c> writes the table of settings anew.</summary>
public sealed class DocsTests
{
    private const string Begin = "<!-- table -->\n";
    private const string End = "<!-- end of table -->\n";

    [Fact]
    public void The_page_of_settings_has_the_table()
    {
        var path = Page("settings.md");
        var page = File.ReadAllText(path);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("KG_WRITE_DOCS") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(path, page[..begin] + SettingsPage.Print() + page[end..]);
            return;
        }

        page[begin..end].ShouldBe(SettingsPage.Print());
    }

    [Fact]
    public void Names_are_given_once() => KnownSettings.All.Select(setting => setting.Name).ShouldBeUnique();

    [Fact]
    public void All_settings_of_the_class_are_in_the_table() =>
        typeof(KnownSettings)
            .GetProperties()
            .Select(property => property.GetValue(null))
            .OfType<Setting>()
            .Except(KnownSettings.All)
            .Select(setting => setting.Name)
            .ShouldBeEmpty();

    [Theory]
    [InlineData(typeof(HttpErrorCodes))]
    [InlineData(typeof(ErrorCodes))]
    public void The_page_of_errors_has_every_code(Type codes)
    {
        var page = File.ReadAllText(Page("errors.md"));
        codes
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetValue(null)!)
            .Where(code => !page.Contains($"| `{code}` |", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static string Page(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs", name));
}
