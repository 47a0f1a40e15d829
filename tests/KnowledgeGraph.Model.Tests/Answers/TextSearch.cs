using System.Numerics;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>A node that a search found.</summary>
internal sealed record Hit(ModelNode Node, int Score, string Field);

/// <summary>A search that looks at every text: weight, brevity and rarity multiplied, by docs/search.md.</summary>
internal sealed class TextSearch(ModelGraph graph)
{
    private readonly Dictionary<string, int> _rarities = new(StringComparer.Ordinal);
    private readonly SearchedNode[] _nodes = [.. graph.Nodes.Select(node => new SearchedNode(node, [.. FieldsOf(node)]))];

    /// <summary>The nodes in which all phrases stand.</summary>
    public IEnumerable<Hit> Of(IReadOnlyList<Phrase> phrases)
    {
        foreach (var (node, fields) in _nodes)
        {
            var scores = fields.Select(field => (field.Name, Scores: phrases.Select(phrase => Score(phrase, field)).ToArray())).ToArray();
            if (phrases.Count > 0 && Enumerable.Range(0, phrases.Count).All(at => scores.Any(field => field.Scores[at] > 0)))
            {
                var best = scores.OrderByDescending(field => field.Scores.Sum()).ThenBy(field => field.Name, StringComparer.Ordinal).First();
                yield return new Hit(node, scores.Sum(field => field.Scores.Sum()), best.Name);
            }
        }
    }

    private static IEnumerable<SearchedField> FieldsOf(ModelNode node) =>
        node.Kind.Fields.OfType<PropertyField>()
            .Where(field => field.Scalar == ScalarKind.String && field.SearchWeight > 0)
            .Select(field => new SearchedField(field.Name, field.SearchWeight, [.. Texts(node, field)]));

    private static IEnumerable<List<Word>> Texts(ModelNode node, PropertyField field) =>
        (node.Values.GetValueOrDefault(field.Name) switch
        {
            string text => [text],
            Array texts => texts.Cast<string>(),
            _ => [],
        }).Select(Words.Of);

    // Of several places, and of several texts of a list, the best counts.
    private int Score(Phrase phrase, SearchedField field) =>
        field.Texts
            .SelectMany(text => phrase.In(text).Select(words => words.Sum(word => field.Weight * Brevity(text.Count) * Rarity(word))))
            .DefaultIfEmpty(0)
            .Max();

    // 2 less for each doubling.
    private static int Brevity(int words)
    {
        var brevity = 16;
        for (var doubled = 2; doubled <= words; doubled *= 2)
        {
            brevity -= 2;
        }

        return Math.Max(4, brevity);
    }

    /// <summary>1 + the whole part of 16 · log2(nodes / nodes with the word): the largest whole number r with 2^r · with^16 of at most nodes^16.</summary>
    private int Rarity(string word)
    {
        if (!_rarities.TryGetValue(word, out var rarity))
        {
            var having = _nodes.Count(node => node.Fields.Any(field => field.Texts.Any(text => Words.WithPairs(text).Contains(word))));
            for (rarity = 1; (BigInteger.Pow(having, 16) << rarity) <= BigInteger.Pow(_nodes.Length, 16); rarity++)
            {
            }

            _rarities[word] = rarity;
        }

        return rarity;
    }

    private sealed record SearchedNode(ModelNode Node, SearchedField[] Fields);

    private sealed record SearchedField(string Name, int Weight, List<Word>[] Texts);
}
