using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Hostile.Documents;

/// <summary>Breaks documents by their tokens and characters: some of what comes out is valid, most is nearly so.</summary>
public sealed partial class TextMutator(Random random, IReadOnlyList<string> names)
{
    private const int MostRepetitions = 1500;

    public string Mutate(string text)
    {
        var tokens = Token().Matches(text).Select(match => match.Value).Where(token => token[0] != '#').ToList();
        for (var time = 1 + random.Few(4); time > 0 && tokens.Count > 0; time--)
        {
            MutateOnce(tokens);
        }

        var mutated = string.Join(random.Chance(0.02) ? "" : " ", tokens);
        return random.Chance(0.15) ? MutateCharacters(mutated) : mutated;
    }

    private void MutateOnce(List<string> tokens)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(20))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, AnyToken());
                break;
            case 2 or 3:
                tokens[at] = Like(tokens[at]);
                break;
            case 4:
                var other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 5:
                var (start, count) = Range(tokens, at);
                tokens.InsertRange(random.Next(tokens.Count), tokens.GetRange(start, count));
                break;
            case 6:
                var (from, length) = Range(tokens, at);
                tokens.RemoveRange(from, length);
                break;
            case 7:
                Repeat(tokens, at);
                break;
            case 8:
                Nest(tokens, at);
                break;
            case 9:
                tokens.Insert(at, $"a{random.Next(5)}:");
                break;
            default:
                ReplaceName(tokens, at);
                break;
        }
    }

    // The grammar stays whole, and what comes after the parser is tried.
    private void ReplaceName(List<string> tokens, int at)
    {
        var place = tokens.FindIndex(at, token => char.IsAsciiLetter(token[0]));
        if (place >= 0)
        {
            tokens[place] = Like(tokens[place]);
        }
    }

    private string AnyToken() => random.Chance(0.4) ? random.Of(names) : random.Of(Poison.Tokens);

    private string Like(string token) =>
        char.IsAsciiDigit(token[0]) || token[0] == '-' ? random.Of(Poison.Numbers)
        : token[0] == '"' ? $"\"{random.Of(Poison.Strings)}\""
        : char.IsAsciiLetter(token[0]) && random.Chance(0.8) ? random.Chance(0.3) ? Misspell(token) : random.Of(names)
        : AnyToken();

    private string Misspell(string name) => name.Insert(random.Next(name.Length), ((char)('a' + random.Next(26))).ToString());

    private (int Start, int Count) Range(List<string> tokens, int at) => (at, Math.Min(tokens.Count - at, random.Next(1, 30)));

    private void Repeat(List<string> tokens, int at)
    {
        var (start, count) = Range(tokens, at);
        var part = tokens.GetRange(start, count);
        for (var time = random.Few(MostRepetitions / count); time > 0; time--)
        {
            tokens.InsertRange(at, part);
        }
    }

    private void Nest(List<string> tokens, int at)
    {
        var depth = 1 + random.Few(300);
        var (open, close) = random.Of<(string, string)>([("{", "}"), ("[", "]"), ("(", ")"), ("{a", "}"), ("{a:", "}"), ("... {", "}"), ("{NOT:", "}"), ("{AND:[", "]}")]);
        tokens[at] = new StringBuilder().Insert(0, open + " ", depth).Append(tokens[at]).Insert(0, " ").ToString() + (random.Chance(0.8) ? string.Concat(Enumerable.Repeat(close, depth)) : "");
    }

    private string MutateCharacters(string text)
    {
        for (var time = random.Next(1, 4); time > 0; time--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Chance(0.3) ? text[..at] : text.Insert(at, random.Of(Poison.Characters));
        }

        return text;
    }

    [GeneratedRegex("""
        ""\"(?s:.*?)""\"|"(?:\\.|[^"\\\n])*"|[$@]?[A-Za-z_]\w*|#[^\n]*|-?\d[\w.+-]*|\.\.\.|\S
        """)]
    private static partial Regex Token();
}
