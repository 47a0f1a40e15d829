namespace KnowledgeGraph.Seeding.Tests;

/// <summary>Three files, broken in five ways each: everything is reported at once, each at its place.</summary>
public sealed class BrokenFilesTests
{
    [Fact]
    public void All_mistakes_are_found_where_they_are()
    {
        SeedLoadResult result = SeedLoader.Load(TestFiles.Software, SeedFolder.Read(TestFiles.PathOf("Broken")));

        result.Graph.ShouldBeNull();
        result.Mistakes.Select(mistake => mistake.ToString()).ShouldBe(
        [
            "deep.yaml:2:9: SEED_BAD_SLUG: Expected a slug: small letters, digits and hyphens, such as `some-name-1951`. [Editor One]",
            "deep.yaml:3:11: SEED_WRONG_TYPE: Here stands a list; expected a text.",
            "deep.yaml:4:13: SEED_WRONG_TYPE: `copies` is a whole number of at most 32 bits. [12x]",
            "deep.yaml:5:15: SEED_BAD_DATE: There is no day 1984-02-30; expected a day that its month has. (EDTF_NO_SUCH_DAY, character 9) [1984-02-30]",
            "deep.yaml:7:13: SEED_UNKNOWN_ENUM_VALUE: `Ground` has no such value. Did you mean `READ`? It has READ, GUESSED, COMPUTED. [RAED]",
            "links.yaml:6:16: SEED_TOO_MANY_WORDS: The text has 6 words; `words` may have 5. [one two three four five six]",
            "links.yaml:11:16: SEED_REVERSED_TIME: `soldUntil` lies before `soldFrom` (1999); it is the first day on which it no longer held. [1998-12]",
            "links.yaml:14:12: SEED_DANGLING_REFERENCE: No node has this id; expected the id of a Company. Did you mean `acme`? [acne]",
            "links.yaml:16:13: SEED_WRONG_KIND: `acme` is a Company (links.yaml:2:9); expected the id of a Product. [acme]",
            "links.yaml:18:5: SEED_DERIVED_RELATIONSHIP: `able` is derived when the seed is loaded; it is never written by hand. [able]",
            "twice.yaml:2:9: SEED_DUPLICATE_ID: The id stands in links.yaml:2:9 already; ids are unique over all kinds. [acme]",
            "twice.yaml:5:1: SEED_UNKNOWN_KIND: There is no kind of node `Produkt`. Did you mean `Product`? [Produkt]",
            "twice.yaml:9:12: SEED_EMPTY_VALUE: There is no value; expected a text. What is missing is left out. [null]",
            "twice.yaml:11:30: SEED_UNKNOWN_FIELD: `Origin` has no field `were`. Did you mean `where`? [were]",
            "twice.yaml:13:12: SEED_YAML_NOT_USED: Seed files have no aliases: write the value out, or put it in quotes. [*name]",
        ]);
    }
}
