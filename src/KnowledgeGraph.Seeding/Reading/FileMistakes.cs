namespace KnowledgeGraph.Seeding.Reading;

/// <summary>Gathers the mistakes of one file, up to a limit; safe from several threads.</summary>
internal sealed class FileMistakes(string file, int limit = int.MaxValue)
{
    private const int MaxShown = 60;

    private readonly List<SeedMistake> _found = [];
    private readonly Lock _lock = new();
    private SeedPlace _firstMore;
    private int _more;

    public string File { get; } = file;

    /// <summary>Whether there are any.</summary>
    public bool Any => _found.Count > 0;

    /// <summary>All that is told, with one that says how many more there are.</summary>
    public IEnumerable<SeedMistake> All =>
        _more == 0
            ? _found
            : _found.Append(
                new SeedMistake(
                    SeedMistakeCodes.MoreMistakes,
                    File,
                    _firstMore.Line,
                    _firstMore.Column,
                    "",
                    $"{_more} more mistakes of this file, the first one here, are not told; at most {limit} are."));

    public void Add(string code, SeedPlace place, string value, string message)
    {
        lock (_lock)
        {
            if (_found.Count < limit)
            {
                _found.Add(new SeedMistake(code, File, place.Line, place.Column, Shorten(value), message));
            }
            else if (_more++ == 0)
            {
                _firstMore = place;
            }
        }
    }

    public void Add(string code, SeedValue value, string message) => Add(code, value.Place, value.Shown, message);

    private static string Shorten(string value)
    {
        string line = value.ReplaceLineEndings(" ");
        if (line.Length <= MaxShown)
        {
            return line;
        }

        // Half a surrogate pair could not be written.
        int end = char.IsHighSurrogate(line[MaxShown - 1]) ? MaxShown - 1 : MaxShown;
        return line[..end] + "…";
    }
}
