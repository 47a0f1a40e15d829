using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Tables;

/// <summary>How the result of an operation is a table: one list, whose entries are the rows, and single values in each.</summary>
/// <param name="Path">The response names that lead to the list.</param>
/// <param name="Columns">The names of the columns: the response names from a row down to the value, with dots between.</param>
/// <param name="Row">Where the columns stand in a row.</param>
public sealed record TableShape(ImmutableArray<string> Path, ImmutableArray<string> Columns, TablePart Row)
{
    /// <summary>The table that an operation gives; null with what stands in the way where it gives none.</summary>
    /// <remarks><c>__typename</c> above the rows is passed over: clients add it everywhere.</remarks>
    public static TableShape? Of(OperationPlan plan, out GraphQLError? mistake)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        var node = ResultNode.Of(plan);
        while (!node.IsList)
        {
            var below = node.Children.Where(child => !child.Field!.IsTypename).ToArray();
            if (below.Length == 0)
            {
                mistake = TableMistakes.NoList(node.Field is null ? null : node);
                return null;
            }

            if (below.Length > 1)
            {
                var list = Array.Find(below, child => child.IsList) ?? Array.Find(below, child => !child.IsLeaf) ?? below[0];
                mistake = TableMistakes.Beside(below.First(child => child != list), list);
                return null;
            }

            node = below[0];
            path.Add(node.Name);
        }

        mistake = node.Field!.Shape.ListDepth > 1 ? TableMistakes.ListOfLists(node) : null;
        var columns = ImmutableArray.CreateBuilder<string>();
        var row = mistake is null ? Part(node, node.IsLeaf ? node.Name : string.Empty, columns, ref mistake) : null;
        mistake ??= columns.Count == 0 ? TableMistakes.NoColumns(node) : null;
        return mistake is null ? new TableShape(path.ToImmutable(), columns.ToImmutable(), row!) : null;
    }

    private static TablePart Part(ResultNode node, string name, ImmutableArray<string>.Builder columns, ref GraphQLError? mistake)
    {
        if (node.IsLeaf)
        {
            columns.Add(name);
            return new TablePart(columns.Count - 1, []);
        }

        var parts = ImmutableArray.CreateBuilder<KeyValuePair<string, TablePart>>(node.Children.Count);
        foreach (var child in node.Children)
        {
            if (child.IsList)
            {
                mistake ??= TableMistakes.ListInRow(child);
                continue;
            }

            var inner = Part(child, name.Length == 0 ? child.Name : $"{name}.{child.Name}", columns, ref mistake);
            parts.Add(KeyValuePair.Create(child.Name, inner));
        }

        return new TablePart(-1, parts.ToImmutable());
    }
}

/// <summary>What a name in a row holds: a column's value, or an object with more names.</summary>
/// <param name="Column">The column's place; -1 for an object.</param>
/// <param name="Parts">The names of the object.</param>
public sealed record TablePart(int Column, ImmutableArray<KeyValuePair<string, TablePart>> Parts);
