using System.Numerics;
using KnowledgeGraph.Ontology.Search;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Search;

public sealed class SearchScoreTests
{
    [Theory]
    [InlineData(0, 16)]
    [InlineData(1, 16)]
    [InlineData(2, 14)]
    [InlineData(3, 14)]
    [InlineData(4, 12)]
    [InlineData(15, 10)]
    [InlineData(63, 6)]
    [InlineData(64, 4)]
    [InlineData(int.MaxValue, 4)]
    public void Short_texts_say_more(int words, int brevity) => SearchScore.Brevity(words).ShouldBe(brevity);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 2, 17)]
    [InlineData(1, 1024, 161)]
    [InlineData(1_000_000, 1_000_000, 1)]
    [InlineData(1, int.MaxValue, 496)]
    public void Rare_words_say_more(int nodesWithWord, int nodes, int rarity) => SearchScore.Rarity(nodesWithWord, nodes).ShouldBe(rarity);

    [Fact]
    public void Rarity_is_the_whole_part_of_sixteen_binary_logarithms()
    {
        var random = new Random(3);
        for (var round = 0; round < 2_000; round++)
        {
            var nodes = random.Next(1, 2_000_000);
            var with = random.Next(1, nodes + 1);

            // The largest k with 2^k <= (nodes / with)^16.
            var ratio = BigInteger.Pow(nodes, 16) / BigInteger.Pow(with, 16);
            SearchScore.Rarity(with, nodes).ShouldBe((int)(ratio.GetBitLength() - 1) + 1, $"{with} of {nodes}");
        }
    }
}
