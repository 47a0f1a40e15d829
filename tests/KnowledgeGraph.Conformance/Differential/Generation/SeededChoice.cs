namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Choices that a seed repeats.</summary>
internal sealed class SeededChoice(int seed, int number)
{
    private readonly Random _random = new(unchecked((seed * 1_000_003) + number));

    /// <summary>A number from 0 up to the limit, which is left out.</summary>
    public int Below(int limit) => _random.Next(limit);

    /// <summary>True so many times out of a hundred.</summary>
    public bool Percent(int chance) => _random.Next(100) < chance;

    /// <summary>One of the items.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>One of the items, where there are any.</summary>
    public bool TryOf<T>(IReadOnlyList<T> items, out T item)
    {
        item = items.Count == 0 ? default! : Of(items);
        return items.Count > 0;
    }

    /// <summary>Some of the items, in their order.</summary>
    public List<T> Some<T>(IEnumerable<T> items, int chance) => [.. items.Where(_ => Percent(chance))];
}
