namespace KnowledgeGraph.Seeding.Reading;

/// <summary>Gathers the mistakes of one file.</summary>
internal sealed class FileMistakes(string file)
{
    private const int MaxShown = 60;

    public string File { get; } = file;

    public List<SeedMistake> All { get; } = [];

    public void Add(string code, SeedPlace place, string value, string message) =>
        All.Add(new SeedMistake(code, File, place.Line, place.Column, Shorten(value), message));

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
