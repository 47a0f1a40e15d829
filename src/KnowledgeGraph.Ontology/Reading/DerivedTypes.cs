using KnowledgeGraph.Ontology.Directives;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Finds the types of relationships that a fold fills, which nobody writes by hand.</summary>
internal static class DerivedTypes
{
    /// <summary>The types named by <c>holds</c> and <c>forbids</c> of every <c>@change</c>; what can not be found is reported elsewhere.</summary>
    public static HashSet<string> Find(Declarations declarations, InheritedFields inherited)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (DeclaredType type in declarations.Of(DeclaredRole.Kind))
        {
            if (type.Directive(DirectiveVocabulary.Change) is not { } change
                || FindField(inherited, type, change.Text("whole")) is not { } whole
                || FieldShape.Of(whole.Syntax.Type) is not { } shape
                || declarations.Find(shape.TypeName) is not { IsNodeType: true } target)
            {
                continue;
            }

            foreach (string argument in new[] { "holds", "forbids" })
            {
                if (FindField(inherited, target, change.Text(argument))?.Directive(DirectiveVocabulary.Relationship)?.Text("type") is { } derived)
                {
                    found.Add(derived);
                }
            }
        }

        return found;
    }

    private static DeclaredField? FindField(InheritedFields inherited, DeclaredType type, string? name) =>
        inherited.FieldsOf(type).FirstOrDefault(field => field.Name == name);
}
