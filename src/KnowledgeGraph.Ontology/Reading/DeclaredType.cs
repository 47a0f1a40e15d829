using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Directives;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>What a declared type is in the dialect.</summary>
internal enum DeclaredRole
{
    Kind,
    Interface,
    Properties,
    Record,
    Enum,
}

/// <summary>A type as a file declares it.</summary>
internal sealed record DeclaredType(
    string File,
    DeclaredRole Role,
    TypeDefinitionSyntax Syntax,
    ImmutableArray<NamedTypeSyntax> Interfaces,
    ImmutableArray<DeclaredField> Fields
)
{
    public string Name => Syntax.Name.Value;

    public SourceLocation Location => Syntax.Name.Location;

    public string Description => Syntax.Description?.Value ?? "";

    public bool IsNodeType => Role is DeclaredRole.Kind or DeclaredRole.Interface;

    /// <summary>The directive of that name on the type, if there is one.</summary>
    public DirectiveUse? Directive(string name) => DirectiveChecker.Find(Syntax.Directives, name);
}

/// <summary>A field as a file declares it; inherited fields are the same instance.</summary>
internal sealed class DeclaredField(string file, string owner, FieldDefinitionSyntax syntax)
{
    public string File { get; } = file;

    /// <summary>The name of the type that declares it.</summary>
    public string Owner { get; } = owner;

    public FieldDefinitionSyntax Syntax { get; } = syntax;

    public string Name => Syntax.Name.Value;

    public SourceLocation Location => Syntax.Name.Location;

    public string Description => Syntax.Description?.Value ?? "";

    /// <summary>The directive of that name on the field, if there is one.</summary>
    public DirectiveUse? Directive(string name) => DirectiveChecker.Find(Syntax.Directives, name);
}
