using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>All nodes of the executable part of a tree, each before what stands in it.</summary>
internal static class SyntaxWalk
{
    public static IEnumerable<SyntaxNode> Of(SyntaxNode? node) =>
        node is null ? [] : Parts(node).SelectMany(Of).Prepend(node);

    private static IEnumerable<SyntaxNode?> Parts(SyntaxNode node) =>
        node switch
        {
            DocumentSyntax document => document.Definitions,
            OperationDefinitionSyntax operation => [.. operation.VariableDefinitions, .. operation.Directives, operation.SelectionSet],
            FragmentDefinitionSyntax fragment => [.. fragment.Directives, fragment.SelectionSet],
            VariableDefinitionSyntax variable => [variable.DefaultValue, .. variable.Directives],
            SelectionSetSyntax set => set.Selections,
            FieldSyntax field => [.. field.Arguments, .. field.Directives, field.SelectionSet],
            InlineFragmentSyntax inline => [.. inline.Directives, inline.SelectionSet],
            FragmentSpreadSyntax spread => spread.Directives,
            DirectiveSyntax directive => directive.Arguments,
            ArgumentSyntax argument => [argument.Value],
            ListValueSyntax list => list.Values,
            ObjectValueSyntax record => record.Fields,
            ObjectFieldSyntax field => [field.Value],
            _ => [],
        };
}
