namespace KnowledgeGraph.Ontology.Dates;

/// <summary>A place in a text, moving forward only, and the first mistake that was met.</summary>
internal ref struct EdtfReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Position { get; private set; }

    public EdtfError? Error { get; private set; }

    public readonly bool AtEnd => Position == text.Length;

    /// <summary>The character here; NUL at the end.</summary>
    public readonly char Current => AtEnd ? '\0' : text[Position];

    public readonly bool AtDigit => char.IsAsciiDigit(Current);

    public readonly bool AtDigitOrX => AtDigit || Current == 'X';

    /// <summary>Whether a digit is meant here that a draft of EDTF, or a careless hand, wrote as u or x.</summary>
    public readonly bool AtDraftDigit => Current is 'u' or 'U' or 'x';

    public readonly bool StartsWith(string word) =>
        text[Position..].StartsWith(word, StringComparison.OrdinalIgnoreCase);

    public readonly ReadOnlySpan<char> Since(int position) => text[position..Position];

    public char Take() => text[Position++];

    public bool TryTake(char character)
    {
        bool here = !AtEnd && text[Position] == character;
        Position += here ? 1 : 0;
        return here;
    }

    /// <summary>Reads one of <c>? ~ %</c>, if one is here.</summary>
    public EdtfQualifiers TakeQualifiers()
    {
        EdtfQualifiers found = Current switch
        {
            '?' => EdtfQualifiers.Uncertain,
            '~' => EdtfQualifiers.Approximate,
            '%' => EdtfQualifiers.Uncertain | EdtfQualifiers.Approximate,
            _ => EdtfQualifiers.None,
        };
        Position += found != EdtfQualifiers.None ? 1 : 0;
        return found;
    }

    /// <summary>Keeps the mistake and says that reading failed.</summary>
    public bool Fail(EdtfError error)
    {
        Error ??= error;
        return false;
    }

    /// <summary>Fails because something else should stand here.</summary>
    public bool FailHere(string expected) => Fail(
        AtEnd ? EdtfErrors.Ended(expected, Position)
        : EdtfErrors.Unexpected(Current, expected, Position));
}
