using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Record.Tests;

/// <summary>The texts of the papers, from the folder that KG_PAPERS names; null where it names none.</summary>
internal static partial class Papers
{
    /// <summary>How each paper's text begins, by which its file is known.</summary>
    private static readonly Dictionary<string, string> Beginnings = new(StringComparer.Ordinal)
    {
        ["miyaoka-2022"] = "a review of the autonomy-security trade-off model",
        ["hub-and-spoke-study"] = "a study of japan-us asymmetric alliance relations",
    };

    /// <summary>The text of each paper as the file has it, by the id of its work.</summary>
    public static IReadOnlyDictionary<string, string>? Texts { get; } = Read(Environment.GetEnvironmentVariable("KG_PAPERS"));

    /// <summary>A text without marks of layout: quotes and dashes of one kind, no note numbers, one space between words, small letters.</summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new(Markup().Replace(text, ""));
        foreach ((string from, string to) in (ReadOnlySpan<(string, string)>)[("“", "\""), ("”", "\""), ("‘", "'"), ("’", "'"), ("–", "-"), ("—", "-")])
        {
            plain.Replace(from, to);
        }

        return Space().Replace(plain.ToString(), " ").Trim().ToLowerInvariant();
    }

    public static bool Has(string work) => Beginnings.ContainsKey(work);

    private static Dictionary<string, string>? Read(string? folder)
    {
        if (string.IsNullOrEmpty(folder))
        {
            return null;
        }

        string[] texts = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        return Beginnings.ToDictionary(
            pair => pair.Key,
            pair => texts.Single(text => Plain(text).StartsWith(pair.Value, StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }

    [GeneratedRegex(@"<sup>\d+</sup>|[*#\\]")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
