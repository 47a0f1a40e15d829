using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>The directives to write on an element: those that are applied, and those that say what code has set.</summary>
internal sealed class AppliedDirectiveSyntax(Schema schema)
{
    /// <summary>The directives of a type.</summary>
    public ImmutableArray<DirectiveSyntax> Of(NamedType type)
    {
        var applied = Of(type.AppliedDirectives);
        return type switch
        {
            ScalarType { SpecifiedByUrl: { } url } => With(applied, BuiltInDirectives.SpecifiedBy, "url", url),
            InputObjectType { IsOneOf: true } => With(applied, BuiltInDirectives.OneOf),
            _ => applied,
        };
    }

    /// <summary>The directives of a field, an input or an enum value.</summary>
    public ImmutableArray<DirectiveSyntax> Of(ImmutableArray<DirectiveSyntax> applied, string? deprecationReason)
    {
        var directives = Of(applied);
        return deprecationReason switch
        {
            null => directives,
            BuiltInDirectives.DefaultDeprecationReason => With(directives, BuiltInDirectives.Deprecated),
            _ => With(directives, BuiltInDirectives.Deprecated, "reason", deprecationReason),
        };
    }

    /// <summary>Those applied directives that the schema defines: an unknown one would make the text invalid.</summary>
    public ImmutableArray<DirectiveSyntax> Of(ImmutableArray<DirectiveSyntax> applied) =>
        applied.RemoveAll(directive => schema.FindDirective(directive.Name.Value) is null);

    private static ImmutableArray<DirectiveSyntax> With(
        ImmutableArray<DirectiveSyntax> applied,
        DirectiveDefinition directive,
        string? argument = null,
        string value = ""
    )
    {
        if (applied.Any(application => application.Name.Value == directive.Name))
        {
            return applied;
        }

        ImmutableArray<ArgumentSyntax> arguments = argument is null
            ? []
            : [new ArgumentSyntax(default, new NameSyntax(default, argument), new StringValueSyntax(default, value, isBlock: false))];
        return applied.Add(new DirectiveSyntax(default, new NameSyntax(default, directive.Name), arguments));
    }
}
