using System.Text;

namespace KnowledgeGraph.Ontology.Search;

/// <summary>Takes a text apart into the words by which it is found.</summary>
/// <remarks>
/// Runs of letters and digits are words. In what is written without spaces each character is a word, and so is each pair of neighbours, at the place of its
/// first character. Single letters with dots are one word: <c>U.S.</c> is <c>us</c>. Linear in the text; makes nothing new.
/// </remarks>
public ref struct SearchTokenizer
{
    private readonly Span<char> _word;
    private FoldedText _text;
    private Rune _first;
    private bool _more;
    private bool _pairIsNext;
    private int _length;
    private int _next;

    /// <summary>Begins with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">Room for one word: <see cref="SearchLimits.MaxWordLength"/> characters.</param>
    public SearchTokenizer(ReadOnlySpan<char> text, Span<char> word)
    {
        _word = word;
        _text = new FoldedText(text);
        _more = _text.MoveNext();
    }

    /// <summary>The word, folded.</summary>
    public readonly ReadOnlySpan<char> Word => _word[.._length];

    /// <summary>The word's place among the words of the text, from 0.</summary>
    public int Place { get; private set; } = -1;

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends in the text.</summary>
    public int End { get; private set; }

    /// <summary>Whether it is one or two characters of what is written without spaces.</summary>
    public bool IsUnspaced { get; private set; }

    /// <summary>Whether it is two of them.</summary>
    public bool IsPair { get; private set; }

    /// <summary>Whether nothing stands between it and the word before.</summary>
    public bool Adjoins { get; private set; }

    /// <summary>How many places the text has: of which a word is the last.</summary>
    public readonly int Count => _next;

    /// <summary>Goes to the next word; false at the end.</summary>
    public bool MoveNext()
    {
        if (_pairIsNext)
        {
            Pair();
            return true;
        }

        Adjoins = true;
        while (_more && !SearchCharacters.IsWord(_text.Current))
        {
            Adjoins = false;
            _more = _text.MoveNext();
        }

        if (!_more)
        {
            return false;
        }

        Place = _next++;
        _length = 0;
        (Start, End) = (_text.Start, _text.End);
        IsPair = false;
        IsUnspaced = SearchCharacters.IsUnspaced(_text.Current);
        if (IsUnspaced)
        {
            _first = _text.Current;
            Append(_first);
            _more = _text.MoveNext();
            _pairIsNext = _more && Continues(unspaced: true);
        }
        else
        {
            Letters();
        }

        return true;
    }

    private void Pair()
    {
        _pairIsNext = false;
        IsPair = true;
        _length = 0;
        Append(_first);
        Append(_text.Current);
        End = _text.End;
    }

    private void Letters()
    {
        var sinceDot = 0;
        var allSingle = true;
        while (_more)
        {
            if (Continues(unspaced: false))
            {
                Append(_text.Current);
                sinceDot++;
                allSingle &= sinceDot == 1;
            }
            else if (_text.Current.Value != '.' || sinceDot != 1 || !allSingle || !IsLetter() || !_text.InitialFollowsDot())
            {
                return;
            }
            else
            {
                sinceDot = 0;
            }

            End = _text.End;
            _more = _text.MoveNext();
        }
    }

    private readonly bool IsLetter() => char.IsLetter(_word[_length - 1]) || char.IsSurrogate(_word[_length - 1]);

    private readonly bool Continues(bool unspaced) =>
        SearchCharacters.IsWord(_text.Current) && SearchCharacters.IsUnspaced(_text.Current) == unspaced;

    private void Append(Rune rune)
    {
        if (_length + rune.Utf16SequenceLength <= _word.Length)
        {
            _length += rune.EncodeToUtf16(_word[_length..]);
        }
    }
}
