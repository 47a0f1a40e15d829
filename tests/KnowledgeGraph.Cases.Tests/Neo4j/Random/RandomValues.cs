using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Random;

/// <summary>Values for arguments: mostly such as stand in the graph, so that filters find something, and some beside them.</summary>
internal sealed class RandomValues
{
    private static readonly string[] OtherDates = ["1951", "1951/1960", "../1960", "195X", "1960~", "2001-09-11", "1990/..", "1978-11?", "0600"];
    private static readonly string[] OtherTexts = ["", "a", "Japan", "ü", "日", "\\", "\"", "%", ".*", "z", "🙂"];

    private readonly string[] _ids;
    private readonly string[] _texts;
    private readonly string[] _dates;
    private readonly double[] _numbers;
    private readonly ILookup<string, string> _idsByType;

    public RandomValues(GraphData graph)
    {
        var values = graph.Nodes.SelectMany(node => node.Values).Concat(graph.Relationships.SelectMany(each => each.Values)).ToArray();
        var plain = values.Concat(values.OfType<object?[]>().SelectMany(list => list)).ToArray();
        _ids = [.. graph.Nodes.Select(node => node.Id)];
        _idsByType = graph.Nodes.ToLookup(node => node.Kind.Name, node => node.Id, StringComparer.Ordinal);
        _texts = [.. plain.OfType<string>().Where(text => text.Length < 80).Distinct().Order(StringComparer.Ordinal)];
        _dates = [.. plain.OfType<EdtfDate>().Select(date => date.Text).Distinct().Order(StringComparer.Ordinal)];
        _numbers = [.. plain.Where(value => value is int or long or double).Select(value => Convert.ToDouble(value, CultureInfo.InvariantCulture)).Distinct().Order()];
    }

    /// <summary>The id of a node of a type, or of any where there is none.</summary>
    public string Id(System.Random random, string? type = null)
    {
        var own = type is null ? [] : _idsByType[type].ToArray();
        return own.Length > 0 ? Any(random, own) : Any(random, _ids);
    }

    /// <summary>A value of a scalar or an enum.</summary>
    public JsonNode Leaf(System.Random random, NamedType type) =>
        type switch
        {
            EnumType choice => Any(random, [.. choice.Values]).Name,
            { Name: "Boolean" } => random.Next(2) == 0,
            { Name: "Int" } => random.Next(3) == 0 ? random.Next(-2, 12) : (int)Math.Clamp(Any(random, _numbers), -1e6, 1e6),
            { Name: "Float" } => random.Next(3) == 0 ? random.Next(-40, 120) / 4.0 : Any(random, _numbers),
            { Name: "ID" } => random.Next(8) == 0 ? Piece(random, Id(random)) : Id(random),
            { Name: "EdtfDate" } => random.Next(2) == 0 ? Any(random, OtherDates) : Any(random, _dates),
            _ => random.Next(6) == 0 ? Any(random, OtherTexts) : random.Next(2) == 0 ? Any(random, _texts) : Piece(random, Any(random, _texts)),
        };

    /// <summary>What to search for: some words of a text, now and then as a phrase or with only the beginning of the last.</summary>
    public string Search(System.Random random)
    {
        string[] words = [.. Any(random, _texts).Split([' ', '"', '*'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];
        if (words.Length == 0)
        {
            return "Japan";
        }

        var from = random.Next(words.Length);
        var some = string.Join(' ', words.Skip(from).Take(random.Next(1, 4)));
        var last = some[^1];
        return random.Next(3) switch
        {
            0 => $"\"{some}\"",
            1 when char.IsLetterOrDigit(last) && some.Length > 3 => some + "*",
            _ => some,
        };
    }

    /// <summary>One of several.</summary>
    public static T Any<T>(System.Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    // A few characters from anywhere in a text, none cut in two.
    private static string Piece(System.Random random, string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        var from = random.Next(2) == 0 ? 0 : random.Next(runes.Length);
        return string.Concat(runes.Skip(from).Take(random.Next(1, 7)).Select(rune => rune.ToString()));
    }
}
