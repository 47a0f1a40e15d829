using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>Short ways into an answer.</summary>
public static class Answers
{
    /// <summary>The value behind names, one below the other.</summary>
    public static JsonElement At(this JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            value = value.GetProperty(name);
        }

        return value;
    }

    /// <summary>What a list's items hold behind names.</summary>
    public static string[] Each(this JsonElement list, params string[] names) =>
        [.. list.EnumerateArray().Select(item => item.At(names).GetString()!)];

    /// <summary>The ids of a list of nodes.</summary>
    public static string[] Ids(this JsonElement list) => list.Each("id");

    /// <summary>The node of a list that has an id.</summary>
    public static JsonElement One(this JsonElement list, string id) => list.EnumerateArray().Single(node => node.At("id").GetString() == id);

    /// <summary>The ids of a connection's nodes.</summary>
    public static string[] NodeIds(this JsonElement connection) => connection.At("edges").Each("node", "id");
}
