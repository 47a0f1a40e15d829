using System.Text.Json;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Strings of JSON, which may escape half a surrogate pair and so be no Unicode.</summary>
internal static class JsonStrings
{
    /// <summary>The string; null where it is no Unicode.</summary>
    public static string? Of(JsonElement json)
    {
        // JsonElement has no way to ask first: it throws for a lone surrogate.
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The property's name; null where it is no Unicode.</summary>
    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
