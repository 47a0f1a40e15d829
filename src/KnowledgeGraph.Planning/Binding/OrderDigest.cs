using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Planning.Planner;

namespace KnowledgeGraph.Planning.Binding;

/// <summary>What binds a cursor: its order, and the values of a request that make an order of their own.</summary>
public static class OrderDigest
{
    /// <summary>The digest of an order, with the bound values of a request.</summary>
    public static string Of(SortOrder order, object?[] values) => Of(order.Digest, order.BoundTo, values);

    internal static string Of(string digest, ImmutableArray<BoundValue> boundTo, object?[] values)
    {
        if (boundTo.IsDefaultOrEmpty)
        {
            return digest;
        }

        var text = new StringBuilder(digest);
        foreach (var bound in boundTo)
        {
            text.Append('\n').Append(bound.Role).Append('=').Append(Text(values[bound.Parameter.Index]));
        }

        return Fingerprint.Of(text.ToString());
    }

    private static string? Text(object? value) =>
        value switch
        {
            null => null,
            SearchQuery search => search.Canonical,
            EdtfDate date => date.Text,
            _ => throw new InvalidOperationException($"No order is bound to a {value.GetType().Name}."),
        };
}
