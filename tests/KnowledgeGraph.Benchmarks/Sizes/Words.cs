using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Sizes;

/// <summary>Texts and dates that look like those of a record, the same for the same seed.</summary>
internal sealed class Words(int seed)
{
    private const int FirstYear = 1900;
    private const int Years = 120;

    private static readonly string[] s_adjectives =
        ["regional", "secret", "bilateral", "economic", "maritime", "postwar", "domestic", "strategic", "constitutional", "asymmetric", "nuclear", "provisional"];

    private static readonly string[] s_nouns =
        ["alliance", "guarantee", "base", "burden", "treaty", "cabinet", "trade", "island", "doctrine", "minister", "exercise", "budget", "threat", "neutrality", "restraint"];

    private static readonly string[] s_verbs = ["limits", "explains", "replaces", "follows from", "strengthens", "contradicts", "depends on", "precedes", "rules out"];

    private static readonly string[] s_japanese =
        ["日米", "防衛", "協力", "指針", "安全保障", "条約", "同盟", "憲法", "自衛隊", "基地", "沖縄", "経済", "外交", "政策", "会談", "宣言", "島嶼", "抑止", "負担", "共同"];

    private readonly Random _random = new(seed);

    public int Below(int limit) => _random.Next(limit);

    public double Fraction() => _random.NextDouble();

    /// <summary>A few words in English.</summary>
    public string Title(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"The {Of(s_adjectives)} {Of(s_nouns)} and the {Of(s_adjectives)} {Of(s_nouns)}, {number}");

    /// <summary>A few words in Japanese.</summary>
    public string JapaneseTitle() => string.Concat(Of(s_japanese), Of(s_japanese), "の", Of(s_japanese), Of(s_japanese));

    /// <summary>A sentence or two, every tenth one in Japanese; some with what needs quoting.</summary>
    public string Sentences()
    {
        var text = new StringBuilder();
        for (var count = 1 + Below(3); count > 0; count--)
        {
            if (Below(10) == 0)
            {
                text.Append(JapaneseTitle()).Append('は').Append(JapaneseTitle()).Append("に基づく。");
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"The {Of(s_adjectives)} {Of(s_nouns)} {Of(s_verbs)} the {Of(s_adjectives)} {Of(s_nouns)}");
            text.Append(Below(8) == 0 ? $", as the \"{Of(s_nouns)}\" of {Year()} shows. " : ". ");
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>A list of tags in one cell.</summary>
    public string Tags() => string.Join(';', Enumerable.Range(0, Below(4)).Select(_ => Of(s_nouns)).Distinct());

    public int Year() => FirstYear + Below(Years);

    /// <summary>A date in one of the forms of EDTF; most are days.</summary>
    public string Date(int year) =>
        Below(20) switch
        {
            0 => $"{year}~",
            1 => $"{year}?",
            2 => $"{year / 10}X",
            3 => $"{year}/{year + 1 + Below(5)}",
            4 => $"{Month(year)}/{Month(year + 1)}",
            5 => $"{year}/..",
            6 => $"{year}/",
            7 or 8 => $"{year}",
            9 or 10 or 11 => Month(year),
            _ => Day(year),
        };

    public string Day(int year) => string.Create(CultureInfo.InvariantCulture, $"{Month(year)}-{1 + Below(28):D2}");

    public string Of(params string[] choices) => choices[Below(choices.Length)];

    private string Month(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}-{1 + Below(12):D2}");
}
