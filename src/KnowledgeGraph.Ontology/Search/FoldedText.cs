using System.Text;

namespace KnowledgeGraph.Ontology.Search;

/// <summary>Walks the folded characters of a text, each with the place in the text that it comes from.</summary>
internal ref struct FoldedText(ReadOnlySpan<char> text)
{
    private const char FirstMark = '\u00AD';

    private readonly ReadOnlySpan<char> _text = text;
    private ReadOnlySpan<char> _pending;

    /// <summary>The folded character.</summary>
    public Rune Current { get; private set; }

    /// <summary>Where in the text it begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where in the text it ends, its marks included.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next folded character; false at the end.</summary>
    public bool MoveNext()
    {
        if (_pending.Length > 0)
        {
            Take();
            return true;
        }

        // Most texts are plain: neither this character nor the next is more than itself.
        if (End < _text.Length && char.IsAscii(_text[End]) && (End + 1 == _text.Length || _text[End + 1] < FirstMark))
        {
            Start = End++;
            Current = new Rune(char.ToLowerInvariant(_text[Start]));
            return true;
        }

        while (End < _text.Length)
        {
            Start = End;
            var next = Read();
            if (SearchFolding.IsMark(next))
            {
                continue;
            }

            SkipMarks();
            Fold(next);
            return true;
        }

        return false;
    }

    /// <summary>Whether a single letter and a character that is in no word follow the character behind this one: as behind the first dot of <c>U.S.</c></summary>
    public readonly bool InitialFollowsDot()
    {
        if (_pending.Length > 0 || End >= _text.Length)
        {
            return false;
        }

        var rest = new FoldedText(_text[End..]);
        return rest.MoveNext()
            && Rune.IsLetter(rest.Current)
            && !SearchCharacters.IsUnspaced(rest.Current)
            && (!rest.MoveNext() || !SearchCharacters.IsWord(rest.Current) || SearchCharacters.IsUnspaced(rest.Current));
    }

    private Rune Read()
    {
        Rune.DecodeFromUtf16(_text[End..], out var rune, out var length);
        End += length;
        return rune;
    }

    private void SkipMarks()
    {
        while (End < _text.Length && _text[End] >= FirstMark)
        {
            Rune.DecodeFromUtf16(_text[End..], out var mark, out var length);

            // A mark of voicing makes another kana.
            if (!SearchFolding.IsMark(mark) || mark.Value is 0x3099 or 0x309A)
            {
                return;
            }

            End += length;
        }
    }

    private void Fold(Rune rune)
    {
        if (rune.IsAscii)
        {
            Current = Rune.ToLowerInvariant(rune);
            return;
        }

        var folded = SearchFolding.Of(rune);
        if (folded.Length == 0)
        {
            Current = Rune.ToLowerInvariant(rune);
        }
        else
        {
            _pending = folded;
            Take();
        }

        if (End < _text.Length && Current.IsBmp && _pending.Length == 0 && SearchFolding.Voice((char)Current.Value, _text[End]) is > '\0' and var voiced)
        {
            Current = new Rune(voiced);
            End++;
        }
    }

    private void Take()
    {
        Rune.DecodeFromUtf16(_pending, out var rune, out var length);
        Current = rune;
        _pending = _pending[length..];
    }
}
