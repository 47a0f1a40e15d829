using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>What the applications of built-in directives say; wrong arguments are left to validation.</summary>
internal static class AppliedBuiltIns
{
    /// <summary>The reason of <c>@deprecated</c>; null where it is not applied.</summary>
    public static string? DeprecationReason(ImmutableArray<DirectiveSyntax> applied) =>
        Find(applied, BuiltInDirectives.Deprecated) is { } deprecated
            ? Argument(deprecated, "reason") ?? BuiltInDirectives.DefaultDeprecationReason
            : null;

    /// <summary>The address of <c>@specifiedBy</c>; null where it is not applied.</summary>
    public static string? SpecifiedByUrl(ImmutableArray<DirectiveSyntax> applied) =>
        Find(applied, BuiltInDirectives.SpecifiedBy) is { } specifiedBy ? Argument(specifiedBy, "url") : null;

    private static DirectiveSyntax? Find(ImmutableArray<DirectiveSyntax> applied, DirectiveDefinition directive) =>
        applied.FirstOrDefault(application => application.Name.Value == directive.Name);

    private static string? Argument(DirectiveSyntax directive, string name) =>
        (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value as StringValueSyntax)?.Value;
}
