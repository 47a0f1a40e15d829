using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.Directives;

/// <summary>The form of a directive's argument.</summary>
internal enum ArgumentForm
{
    String,
    StringList,
    Boolean,
    PositiveInt,
    Weight,
    Name,
}

/// <summary>An argument of a directive; <paramref name="Names"/> are the choices of <see cref="ArgumentForm.Name"/>.</summary>
internal sealed record ArgumentRule(string Name, ArgumentForm Form, bool IsRequired, ImmutableArray<string> Names = default);

/// <summary>A directive of the dialect: where it may stand and what it takes.</summary>
internal sealed record DirectiveRule(string Name, DirectivePlace Places, ImmutableArray<ArgumentRule> Arguments);
