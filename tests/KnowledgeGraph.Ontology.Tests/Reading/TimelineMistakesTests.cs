using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Reading;

/// <summary>What <c>@timeline</c>, <c>@act</c> and <c>@background</c> refuse, and in which words.</summary>
public sealed class TimelineMistakesTests
{
    private const string Line =
        """
        "Base." interface Base @node { "Slug." id: ID! }
        "Other." type Other implements Base @node
        "Kinds." enum Kinds { "X." X }
        "Dated." interface Day implements Base @node @timeline(root: "line", date: "on", title: "name", titles: [@]) { "N." name: String "S." sub: String "M." match: String "O." on: EdtfDate }

        """;

    [Theory]
    [InlineData("\"sub\"", "\"A.\" type A implements Base @node @act(of: \"x\", kind: \"y\")", "`A` has `@act`, so it must implement the interface that has `@timeline`.")]
    [InlineData("\"sub\"", "\"A.\" type A implements Base @node @background(field: \"behind\")", "`A` has `@background`, so it must implement the interface that has `@timeline`.")]
    [InlineData("\"sub\"", "\"A.\" type A implements Day @node @background(field: \"edges\")", "`edges` is a field of every page of a timeline already.")]
    [InlineData(
        "\"sub\"",
        "\"A.\" type A implements Day @node @background(field: \"behind\") \"B.\" type B implements Day @node @background(field: \"behind\")",
        "`behind` is a field of every page of a timeline already.")]
    [InlineData(
        "\"sub\"",
        "\"A.\" type A implements Day @node @act(of: \"others\", kind: \"k\") { \"O.\" others: [Other!]! @relationship(type: \"X\", direction: OUT) \"K.\" k: Kinds! }",
        "`A.others` must be a required relationship to one node (`T!`).")]
    [InlineData(
        "\"sub\"",
        "\"A.\" type A implements Day @node @act(of: \"other\", kind: \"name\") { \"O.\" other: Other! @relationship(type: \"X\", direction: OUT) }",
        "`A.name` must be a field whose type is an enum.")]
    [InlineData(
        "\"sub\"",
        "\"A.\" type A implements Day @node @act(of: \"other\", kind: \"k\") { \"O.\" other: Other! @relationship(type: \"X\", direction: OUT) \"K.\" k: Kinds! } \"B.\" type B implements Day @node @act(of: \"other\", kind: \"k\") { \"O.\" other: Other! @relationship(type: \"X\", direction: OUT) \"K.\" k: Kinds! }",
        "`A` has `@act` already; there can be only one.")]
    [InlineData("\"match\"", "", "`match` is a field of every entry of a timeline already.")]
    [InlineData("\"name\"", "", "`name` is a field of every entry of a timeline already.")]
    [InlineData("\"subb\"", "", "`Day` has no field `subb`; expected a field of type `String`. Did you mean `sub`?")]
    [InlineData("\"on\"", "", "`Day.on` must be a field of type `String`.")]
    public void Refused(string titles, string sdl, string expected) =>
        OntologyReader.Read([new OntologyFile("f", Line.Replace("[@]", $"[{titles}]", StringComparison.Ordinal) + sdl)])
            .Mistakes.ShouldHaveSingleItem().Message.ShouldBe(expected);

    [Fact]
    public void Read()
    {
        TimelineModel model = OntologyReader.Read([
            new OntologyFile(
                "f",
                Line.Replace("[@]", "[\"sub\"]", StringComparison.Ordinal)
                    + "\"A.\" type A implements Day @node @act(of: \"other\", kind: \"k\") { \"O.\" other: Other! @relationship(type: \"X\", direction: OUT) \"K.\" k: Kinds! } \"E.\" type Era implements Day @node @background(field: \"behind\")"),
        ]).Model!.Timeline!;
        model.Titles.Select(title => title.Name).ShouldBe(["sub"]);
        (model.Act!.Kind.Name, model.Act.Of.Name, model.Act.ActKind.Name).ShouldBe(("A", "other", "k"));
        model.Backgrounds.Select(background => $"{background.Kind.Name} {background.Field}").ShouldBe(["Era behind"]);
    }
}
