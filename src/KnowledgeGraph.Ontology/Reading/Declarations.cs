namespace KnowledgeGraph.Ontology.Reading;

/// <summary>All types that the files declare, by name.</summary>
internal sealed class Declarations(Dictionary<string, DeclaredType> types)
{
    /// <summary>All types by name, ordinal.</summary>
    public IReadOnlyList<DeclaredType> All { get; } = [.. types.Values.OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The type of that name, if there is one.</summary>
    public DeclaredType? Find(string name) => types.GetValueOrDefault(name);

    /// <summary>The types of one role by name, ordinal.</summary>
    public IEnumerable<DeclaredType> Of(DeclaredRole role) => All.Where(type => type.Role == role);
}
