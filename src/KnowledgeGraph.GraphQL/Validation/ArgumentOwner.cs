using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>A field or a directive of a document, as what its arguments belong to.</summary>
/// <remarks><paramref name="Definitions"/> is null where the field or directive is not defined, <paramref name="TypeName"/> at a directive.</remarks>
internal readonly record struct ArgumentOwner(SourceLocation Location, InputValueMap? Definitions, string? TypeName, string Name)
{
    /// <summary>The schema coordinate: <c>Type.field</c> or <c>@directive</c>.</summary>
    public string Coordinate => TypeName is null ? $"@{Name}" : $"{TypeName}.{Name}";
}
