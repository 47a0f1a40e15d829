using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Seeding.Tests.Reading;

/// <summary>What YAML allows and seed files do not use, and files that are no YAML at all.</summary>
public sealed class YamlTests
{
    private const string Node = "{ id: a, ground: READ, origins: [{ where: x }] }";

    [Theory]
    [InlineData("Capability: &c []", "1:13: SEED_YAML_NOT_USED: Seed files have no anchors; a text that begins with `&` needs quotes. [&c]")]
    [InlineData("Capability: [{ id: a, ground: !!str READ, origins: [{ where: x }] }]", "1:31: SEED_YAML_NOT_USED: Seed files have no tags: the ontology says what a value is; a text that begins with `!` needs quotes. [tag:yaml.org,2002:str]")]
    [InlineData("Capability: [{ <<: { id: b }, id: a, ground: READ, origins: [{ where: x }] }]", "1:16: SEED_YAML_NOT_USED: Seed files have no merge keys: write the fields out. [<<]")]
    [InlineData("Capability: [{ [id]: b, id: a, ground: READ, origins: [{ where: x }] }]", "1:16: SEED_YAML_NOT_USED: A key is a name, not a list or a map.")]
    [InlineData("Capability: [" + Node + "]\n---\nCapability: []", "2:1: SEED_YAML_NOT_USED: A seed file is one document; the others are not read. [---]")]
    [InlineData("Capability: [{ id: a, id: b, ground: READ, origins: [{ where: x }] }]", "1:23: SEED_DUPLICATE_KEY: `id` stands here twice; first in line 1. [id]")]
    [InlineData("Capability:\n- id: a\u0000", "2:8: SEED_BAD_TEXT: This control character can not stand in YAML; the file is not read. [U+0000]")]
    [InlineData("- Capability", "1:1: SEED_WRONG_TYPE: Here stands a list; expected a map from kinds of nodes to lists of nodes.")]
    [InlineData("Capability", "1:1: SEED_WRONG_TYPE: Here stands one value; expected a map from kinds of nodes to lists of nodes. [Capability]")]
    [InlineData("Capability: a", "1:13: SEED_WRONG_TYPE: Here stands one value; expected a list of nodes of kind `Capability`. [a]")]
    [InlineData("Capability: [a]", "1:14: SEED_WRONG_TYPE: Here stands one value; expected a map with the fields of `Capability`. [a]")]
    [InlineData("Happening: []", "1:1: SEED_UNKNOWN_KIND: There is no kind of node `Happening`. `Happening` is an interface of Edit, Release, Trial. [Happening]")]
    [InlineData("Capability: [{ id: \"a\\u0007\", ground: READ, origins: [{ where: \"x\\u0000\" }] }]", "1:20: SEED_BAD_SLUG: Expected a slug: small letters, digits and hyphens, such as `some-name-1951`. [a\a]|1:64: SEED_BAD_TEXT: The text holds a control character or half a surrogate pair, which can not be stored. [U+0000]")]
    public void Refused(string text, string mistakes) => TestFiles.MistakesOf(text).ShouldBe(mistakes.Split('|'));

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("\uFEFFCapability: [" + Node + "]")]
    [InlineData("Capability: [" + Node + "]\r\n")]
    public void Accepted(string text) => TestFiles.MistakesOf(text).ShouldBeEmpty();

    [Fact]
    public void A_kind_that_stands_twice_keeps_its_nodes() =>
        TestFiles.MistakesOf($"Capability: [{Node}]\nCapability: [{Node}]").ShouldBe(
        [
            "2:1: SEED_DUPLICATE_KEY: `Capability` stands here twice; first in line 1. [Capability]",
            "2:20: SEED_DUPLICATE_ID: The id stands in f:1:20 already; ids are unique over all kinds. [a]",
        ]);

    [Fact]
    public void A_syntax_error_has_its_place_and_does_not_make_others_dangle()
    {
        SeedLoadResult result = TestFiles.Load(
            ("broken", "Company:\n  - id: acme\n    ground: READ\n    origins: [{ where: x }]\n  - id: late\n    ground: \"READ\n  - id: later\n"),
            ("whole", "Product:\n  - { id: p, name: P, maker: later, ground: READ, origins: [{ where: x }] }\n  - { id: q, name: Q, maker: never, ground: READ, origins: [{ where: x }] }"));

        result.Mistakes.Select(mistake => $"{mistake.File}:{mistake.Line}:{mistake.Column} {mistake.Code} {mistake.Value}").ShouldBe(
            ["broken:6:13 SEED_YAML_SYNTAX ", "whole:3:30 SEED_DANGLING_REFERENCE never"]);
    }

    [Fact]
    public void Bytes_that_are_no_text_have_their_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Capability:\n  - id: a\n    ground: 日"), 0xFF, .. Encoding.UTF8.GetBytes("\n")];
        SeedLoader.Load(TestFiles.Software, [new SeedFile("f", bytes)]).Mistakes.ShouldBe(
            [new SeedMistake(SeedMistakeCodes.NotUtf8, "f", 3, 14, "0xFF", "These bytes are not UTF-8; the file is not read.")]);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read() =>
        SeedLoader.Load(TestFiles.Software, [new SeedFile("f", new byte[20])], new SeedLimits(MaxFileBytes: 10)).Mistakes.ShouldBe(
            [new SeedMistake(SeedMistakeCodes.TooLarge, "f", 1, 1, "", "The file has 20 bytes; at most 10 are read. Split it.")]);

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    [InlineData("[\n")]
    public void Hostile_depth_is_stopped(string opening)
    {
        Stopwatch watch = Stopwatch.StartNew();
        SeedLoadResult result = TestFiles.Load(("f", string.Concat(Enumerable.Repeat(opening, 100_000))));

        result.Mistakes.ShouldContain(mistake => mistake.Code == SeedMistakeCodes.TooDeep);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
