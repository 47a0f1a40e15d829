using KnowledgeGraph.Ontology.Directives;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>A directive that a type has itself or inherits.</summary>
internal sealed record NearestDirective(DeclaredType Owner, DirectiveUse Use)
{
    /// <summary>The type's own directive of that name, else that of the interface nearest above it; null where none has one.</summary>
    public static NearestDirective? Find(DeclaredType type, InheritedFields inherited, string name) =>
        FindAll(type, inherited, name) is [NearestDirective first, ..] ? first : null;

    /// <summary>All nearest ones: more than one where interfaces that do not implement each other have one each.</summary>
    public static IReadOnlyList<NearestDirective> FindAll(DeclaredType type, InheritedFields inherited, string name)
    {
        if (type.Directive(name) is { } own)
        {
            return [new NearestDirective(type, own)];
        }

        List<NearestDirective> found =
        [
            .. inherited.InterfacesOf(type)
                .Where(parent => parent.Directive(name) is not null)
                .Select(parent => new NearestDirective(parent, parent.Directive(name)!)),
        ];
        found.RemoveAll(one => found.Any(other => other != one && inherited.InterfacesOf(other.Owner).Contains(one.Owner)));
        return found;
    }
}
