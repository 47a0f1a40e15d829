namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A coerced input object: the fields that were given or have defaults, in the order of the definition.</summary>
public sealed class InputObjectValue(IReadOnlyList<KeyValuePair<string, object?>> fields)
{
    /// <summary>Field names and coerced values; a field that is not here was not given.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Fields { get; } = fields;

    /// <summary>The value of a field; false where it was not given.</summary>
    public bool TryGet(string name, out object? value)
    {
        foreach (var field in Fields)
        {
            if (field.Key == name)
            {
                value = field.Value;
                return true;
            }
        }

        value = null;
        return false;
    }
}
