using System.Buffers;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>The form of ids: small letters, digits and hyphens, the first no hyphen.</summary>
internal static class Slug
{
    private static readonly SearchValues<char> s_characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>What a slug is, for messages.</summary>
    public const string Description = "a slug: small letters, digits and hyphens, such as `some-name-1951`";

    public static bool IsSlug(string text) => text.Length > 0 && text[0] != '-' && !text.AsSpan().ContainsAnyExcept(s_characters);
}
