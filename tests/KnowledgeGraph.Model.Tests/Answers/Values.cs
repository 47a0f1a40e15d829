using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>Values: as they are written, read from arguments, compared and ordered.</summary>
internal static class Values
{
    /// <summary>As an answer has it.</summary>
    public static JsonNode? Json(object? value) =>
        value switch
        {
            null => null,
            Array list => new JsonArray([.. list.Cast<object>().Select(Json)]),
            string text => text,
            int number => number,
            double number => number,
            bool flag => flag,
            EdtfDate date => date.Text,
            _ => throw new InvalidOperationException($"The model knows no value {value.GetType().Name}."),
        };

    /// <summary>As an argument of a type gives it.</summary>
    public static object Read(ScalarKind scalar, JsonNode value) =>
        scalar switch
        {
            ScalarKind.Int => value.GetValue<int>(),
            ScalarKind.Float => value.GetValue<double>(),
            ScalarKind.Boolean => value.GetValue<bool>(),
            ScalarKind.EdtfDate => Dates.Read(value.GetValue<string>()),
            _ => value.GetValue<string>(),
        };

    /// <summary>The order of sorts: texts and the names of enums by their bytes, dates by their days.</summary>
    public static int Compare(object a, object b) =>
        (a, b) switch
        {
            (string x, string y) => CompareTexts(x, y),
            (EdtfDate x, EdtfDate y) => x.Bounds.CompareTo(y.Bounds),
            (int x, int y) => x.CompareTo(y),
            (double x, double y) => x.CompareTo(y),
            (bool x, bool y) => x.CompareTo(y),
            _ => throw new InvalidOperationException("Values of two types are not compared."),
        };

    /// <summary>The text with its letters alike, each character by itself.</summary>
    public static string Fold(string text) => string.Concat(text.EnumerateRunes().Select(rune => Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).ToString()));

    public static int CompareTexts(string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b));

    /// <summary>Something that is the same for equal values and no others.</summary>
    public static string Identity(object? value) =>
        value switch
        {
            null => "-",
            EdtfDate date => date.Bounds.ToString(),
            Span span => span.Text,
            IFormattable number => number.ToString("R", CultureInfo.InvariantCulture),
            _ => $"'{value}'",
        };
}
