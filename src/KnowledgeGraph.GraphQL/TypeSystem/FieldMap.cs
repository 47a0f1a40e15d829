using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Fields in order, found by name in O(1).</summary>
public sealed class FieldMap(IReadOnlyList<FieldDefinition> fields) : IReadOnlyList<FieldDefinition>
{
    private readonly Dictionary<string, FieldDefinition> _byName = ByName.Index(fields, field => field.Name);

    /// <summary>No fields.</summary>
    public static FieldMap Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => fields.Count;

    /// <inheritdoc/>
    public FieldDefinition this[int index] => fields[index];

    /// <summary>The field of that name, if there is one.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out FieldDefinition? field) => _byName.TryGetValue(name, out field);

    /// <inheritdoc/>
    public IEnumerator<FieldDefinition> GetEnumerator() => fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Arguments or input fields in order, found by name in O(1).</summary>
public sealed class InputValueMap(IReadOnlyList<InputValueDefinition> values) : IReadOnlyList<InputValueDefinition>
{
    private readonly Dictionary<string, InputValueDefinition> _byName = ByName.Index(values, value => value.Name);

    /// <summary>No inputs.</summary>
    public static InputValueMap Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => values.Count;

    /// <inheritdoc/>
    public InputValueDefinition this[int index] => values[index];

    /// <summary>The input of that name, if there is one.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out InputValueDefinition? value) => _byName.TryGetValue(name, out value);

    /// <inheritdoc/>
    public IEnumerator<InputValueDefinition> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class ByName
{
    public static Dictionary<string, T> Index<T>(IReadOnlyList<T> items, Func<T, string> name)
    {
        var byName = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            byName.TryAdd(name(item), item);
        }

        return byName;
    }
}
