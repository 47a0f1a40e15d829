namespace KnowledgeGraph.Seeding.Tests;

/// <summary>Relationships: written once, at either end, and one where one is meant.</summary>
public sealed class RelationshipTests
{
    private const string Rest = "ground: READ, origins: [{ where: x }]";
    private const string Acme = "Company: [{ id: acme, " + Rest + " }, { id: other, " + Rest + " }]\n";

    [Theory]
    [InlineData("Product: [{ id: p, name: P, " + Rest + " }]", "2:17: SEED_MISSING_REQUIRED: A `Product` needs `maker`: the id of a Company, here or with the other node. [p]")]
    [InlineData("Product: [{ id: p, name: P, maker: [acme], " + Rest + " }]", "2:36: SEED_WRONG_TYPE: `maker` leads to one Company: expected its id or a map, not a list.")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, needs: p, " + Rest + " }]", "2:49: SEED_WRONG_TYPE: Here stands one value; `needs` is a list: each item an id or a map with `to`. [p]")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, needs: [p], " + Rest + " }]", "2:50: SEED_MISSING_REQUIRED: A relationship `needs` needs `weight`: one of HARD, SOFT.")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, needs: [{ weight: HARD }], " + Rest + " }]", "2:50: SEED_MISSING_REQUIRED: A relationship needs `to`: the id of a Product.")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, needs: [], " + Rest + " }]", "2:49: SEED_EMPTY_VALUE: There is no value; what is missing is left out.")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, needs: [{ to: p, weight: HARD }, { to: p, weight: SOFT }], " + Rest + " }]", "2:81: SEED_DUPLICATE_RELATIONSHIP: This relationship stands in f:2:56 already; it is written once, at one of its ends. Parallel ones need a `key`. [p]")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, needs: [{ to: p, weight: HARD }], neededBy: [{ to: p, weight: HARD }], " + Rest + " }]", "2:93: SEED_DUPLICATE_RELATIONSHIP: This relationship stands in f:2:56 already; it is written once, at one of its ends. Parallel ones need a `key`. [p]")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, needs: [{ to: p, weight: HARD, wait: 1 }], " + Rest + " }]", "2:73: SEED_UNKNOWN_FIELD: `Need` has no field `wait`. [wait]")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, needs: [{ to: p, weight: HARD, key: A B }], " + Rest + " }]", "2:78: SEED_BAD_SLUG: Expected a slug: small letters, digits and hyphens, such as `some-name-1951`. [A B]")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, needs: [{ to: p, weight: HARD, from: 2001, until: 2000 }], " + Rest + " }]", "2:92: SEED_REVERSED_TIME: `until` lies before `from` (2001); it is the first day on which it no longer held. [2000]")]
    [InlineData("Product: [{ id: p, name: '', maker: acme, " + Rest + " }]", "2:26: SEED_EMPTY_VALUE: There is no value; expected a text. What is missing is left out.")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, isOpen: yes, price: .nan, tags: [a, ~], " + Rest + " }]", "2:50: SEED_WRONG_TYPE: `isOpen` is `true` or `false`. [yes]|2:62: SEED_WRONG_TYPE: `price` is a number. [.nan]|2:78: SEED_EMPTY_VALUE: There is no value; expected a text. What is missing is left out. [~]")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, ground: READ, origins: [{ where: x, notes: acme }] }]", "2:85: SEED_WRONG_KIND: `acme` is a Company (f:1:17); expected the id of a Release. [acme]")]
    [InlineData("Product: [{ id: p, name: P, maker: acme, origins: [] }]", "2:11: SEED_MISSING_REQUIRED: A `Product` needs `ground`: one of READ, GUESSED, COMPUTED.|2:51: SEED_EMPTY_VALUE: There is no value; expected a list of maps with the fields of `Origin`. What is missing is left out.")]
    public void Refused(string text, string mistakes) => TestFiles.MistakesOf(Acme + text).ShouldBe(mistakes.Split('|'));

    [Fact]
    public void One_means_one_from_the_other_end_too() =>
        TestFiles.Load(
            ("a", $"Product: [{{ id: p, name: P, maker: acme, {Rest} }}]"),
            ("b", $"Company: [{{ id: acme, {Rest} }}, {{ id: other, products: [p], {Rest} }}]"))
            .Mistakes.Select(mistake => mistake.ToString()).ShouldBe(
            ["b:1:88: SEED_TOO_MANY_RELATIONSHIPS: `maker` of `p` leads to one Company, and stands in a:1:36 already. [p]"]);
}
