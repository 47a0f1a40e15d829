namespace KnowledgeGraph.Ontology.Directives;

/// <summary>Where a directive may stand.</summary>
[Flags]
internal enum DirectivePlace
{
    None = 0,
    Object = 1,
    Interface = 2,
    Field = 4,
    EnumValue = 8,
    Enum = 16,
}
