using KnowledgeGraph.Ontology.Reading;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Reading;

/// <summary>Each case is SDL with its whole list of mistakes, the line counted behind the two types that every case has.</summary>
public sealed class OntologyMistakesTests
{
    // One line, so that a case's first line is the second.
    private const string Base =
        "\"Base.\" interface Base @node { \"Slug.\" id: ID! } \"Other.\" type Other implements Base @node \"Props.\" type Props @relationshipProperties { \"When.\" at: EdtfDate }\n";

    [Theory]
    [InlineData("type", "2:5: ONTOLOGY_SYNTAX")]
    [InlineData("\"U.\" union U = Other", "2:1: ONTOLOGY_UNSUPPORTED_DEFINITION")]
    [InlineData("\"I.\" input I { \"A.\" a: Int }", "2:1: ONTOLOGY_UNSUPPORTED_DEFINITION")]
    [InlineData("directive @x on FIELD", "2:1: ONTOLOGY_UNSUPPORTED_DEFINITION")]
    [InlineData("schema { query: Other }", "2:1: ONTOLOGY_UNSUPPORTED_DEFINITION")]
    [InlineData("extend type Other @lane(key: \"x\")", "2:1: ONTOLOGY_UNSUPPORTED_DEFINITION")]
    [InlineData("scalar Day", "2:1: ONTOLOGY_UNSUPPORTED_DEFINITION")]
    [InlineData("type A implements Base @node", "2:6: ONTOLOGY_NO_DESCRIPTION")]
    [InlineData("\"A.\" type A implements Base @node { a: Int }", "2:37: ONTOLOGY_NO_DESCRIPTION")]
    [InlineData("\"E.\" enum E { X }", "2:15: ONTOLOGY_NO_DESCRIPTION")]
    [InlineData("\"A.\" type A implements Base", "2:11: ONTOLOGY_BAD_DIRECTIVE")]
    [InlineData("\"A.\" type A implements Base @noode @node", "2:29: ONTOLOGY_BAD_DIRECTIVE")]
    [InlineData("\"A.\" type A implements Base @node @node", "2:35: ONTOLOGY_BAD_DIRECTIVE")]
    [InlineData("\"A.\" type A implements Base @node @reference", "2:35: ONTOLOGY_BAD_DIRECTIVE")]
    [InlineData("\"A.\" type A implements Base @node @lane(kee: \"x\")", "2:35: ONTOLOGY_BAD_ARGUMENT|2:41: ONTOLOGY_BAD_ARGUMENT")]
    [InlineData("\"A.\" type A implements Base @node @lane(key: 1)", "2:46: ONTOLOGY_BAD_ARGUMENT")]
    [InlineData("\"A.\" type A implements Bass @node", "2:24: ONTOLOGY_UNKNOWN_TYPE|")]
    [InlineData("\"A.\" type A @node { \"I.\" id: String! }", "2:11: ONTOLOGY_BAD_FIELD")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: Strin }", "2:45: ONTOLOGY_UNKNOWN_TYPE")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: [String] }", "2:45: ONTOLOGY_BAD_FIELD_TYPE")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: Other }", "2:45: ONTOLOGY_BAD_FIELD_TYPE")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x(y: Int): Int }", "2:44: ONTOLOGY_UNSUPPORTED_DEFINITION")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: [Other!] @relationship(type: \"X\", direction: OUT) }", "2:45: ONTOLOGY_BAD_FIELD_TYPE")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: [Other!]! @relationship(type: \"x y\", direction: OUT) }", "2:75: ONTOLOGY_BAD_NAME")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: [Other!]! @relationship(type: \"X\", direction: OUT, properties: \"Prop\") }", "2:108: ONTOLOGY_UNKNOWN_TYPE")]
    [InlineData("\"A.\" type A implements Base @node { \"I.\" id: ID }", "2:42: ONTOLOGY_BAD_INHERITANCE|2:11: ONTOLOGY_BAD_FIELD")]
    [InlineData("\"A.\" type A implements Base @node @plural(value: \"a\")", "2:35: ONTOLOGY_ROOT_FIELD_TAKEN")]
    [InlineData("\"N.\" type Node implements Base @node", "2:11: ONTOLOGY_ROOT_FIELD_TAKEN|2:11: ONTOLOGY_ROOT_FIELD_TAKEN")]
    [InlineData("\"O.\" type Other implements Base @node", "2:11: ONTOLOGY_NAME_TAKEN")]
    [InlineData("\"A.\" type A implements Base @node { \"T.\" typename: String }", "2:11: ONTOLOGY_NAME_TAKEN")]
    [InlineData("\"S.\" enum String { \"X.\" X }", "2:11: ONTOLOGY_NAME_TAKEN")]
    [InlineData("\"A.\" type A implements Base @node(labels: [\"A b\", \"Fine_1\", \"A) DETACH DELETE n //\"])", "2:44: ONTOLOGY_BAD_NAME|2:61: ONTOLOGY_BAD_NAME")]
    [InlineData("\"A.\" type A implements Base @node(labels: [\"KnowledgeGraphVersion\"])", "2:44: ONTOLOGY_BAD_NAME")]
    [InlineData("\"A.\" type A implements Base @node(labels: [\"KnowledgeGraphWord\"])", "2:44: ONTOLOGY_BAD_NAME")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: String @search }", "2:52: ONTOLOGY_BAD_ARGUMENT")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: String @search(weight: 11) }", "2:68: ONTOLOGY_BAD_ARGUMENT")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: String @search(weight: -1) }", "2:68: ONTOLOGY_BAD_ARGUMENT")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: Int @search(weight: 2) }", "2:49: ONTOLOGY_BAD_DIRECTIVE")]
    [InlineData("\"P.\" type P @relationshipProperties { \"T.\" t: String @search(weight: 2) }", "2:54: ONTOLOGY_BAD_DIRECTIVE")]
    [InlineData("\"V.\" type V @value { \"T.\" t: String @search(weight: 2) }", "2:37: ONTOLOGY_BAD_DIRECTIVE")]
    [InlineData("\"a.\" enum a { \"X.\" X }", "2:11: ONTOLOGY_BAD_NAME")]
    [InlineData("\"P.\" type P @relationshipProperties { \"T.\" to: EdtfDate }", "2:44: ONTOLOGY_BAD_NAME")]
    [InlineData("\"P.\" type P @relationshipProperties @validTime(from: \"from\", to: \"until\") { \"T.\" until: EdtfDate }", "2:54: ONTOLOGY_BAD_FIELD")]
    [InlineData("\"A.\" interface A implements B @node { \"I.\" id: ID! } \"B.\" interface B implements A @node { \"I.\" id: ID! }", "2:16: ONTOLOGY_BAD_INHERITANCE|2:69: ONTOLOGY_BAD_INHERITANCE")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: [Other!]! @relationship(type: \"X\", direction: OUT, properties: \"Props\") \"Y.\" y: [Other!]! @relationship(type: \"X\", direction: OUT, properties: \"P\") } \"P.\" type P @relationshipProperties { \"When.\" at: EdtfDate }", "2:188: ONTOLOGY_RELATIONSHIP_DISAGREES")]
    [InlineData("\"A.\" type A implements Base @node { \"X.\" x: [Other!]! @relationship(type: \"X\", direction: OUT) \"Y.\" y: [Other!]! @relationship(type: \"X\", direction: IN) }", "2:104: ONTOLOGY_RELATIONSHIP_DISAGREES")]
    public void Refused(string sdl, string expected) =>
        string.Join('|', OntologyReader.Read([new OntologyFile("f", Base + sdl)]).Mistakes.Select(mistake => $"{mistake.Line}:{mistake.Column}: {mistake.Code}"))
            .ShouldBe(string.Join('|', expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_message_says_what_was_meant() =>
        OntologyReader.Read([new OntologyFile("f", Base + "\"A.\" type A implements Base @node { \"X.\" x: [Othr!]! @relationship(type: \"X\", direction: OUT) }")])
            .Mistakes.ShouldBe(
            [
                new OntologyMistake(OntologyMistakeCodes.UnknownType, "f", 2, 45, "There is no kind or interface `Othr`. Did you mean `Other`?"),
            ]);
}
