using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Seeding.Reading;

/// <summary>Turns the events of a YAML parser into a tree with places, and refuses what seed files do not use.</summary>
/// <remarks>At a syntax error what stands before it is kept.</remarks>
internal sealed class YamlTreeReader(FileMistakes mistakes, SeedLimits limits)
{
    private const string MergeKey = "<<";

    private Parser _parser = null!;
    private bool _isStopped;

    /// <summary>Reads the text of one file.</summary>
    public YamlTree Read(string text)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        SeedValue? root = null;
        if (Next() && Next() && _parser.Current is DocumentStart)
        {
            if (Next())
            {
                root = ReadValue(0);
            }

            if (Next() && Next() && _parser.Current is DocumentStart other)
            {
                mistakes.Add(SeedMistakeCodes.YamlNotUsed, PlaceOf(other.Start), "---", "A seed file is one document; the others are not read.");
            }
        }

        return new YamlTree(root, !_isStopped);
    }

    // The parser stands on a value's first event; afterwards it stands on its last.
    private SeedValue ReadValue(int depth)
    {
        ParsingEvent current = _parser.Current!;
        SeedPlace place = PlaceOf(current.Start);
        if (depth > limits.MaxDepth)
        {
            Stop(SeedMistakeCodes.TooDeep, place, $"Lists and maps stand more than {limits.MaxDepth} deep in each other; the file is not read further.");
            return new SeedUnread(place);
        }

        switch (current)
        {
            case Scalar scalar:
                RefuseDecoration(scalar);
                return new SeedScalar(place, scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart sequence:
                RefuseDecoration(sequence);
                return ReadList(place, depth);
            case MappingStart mapping:
                RefuseDecoration(mapping);
                return ReadMap(place, depth);
            case AnchorAlias alias:
                mistakes.Add(SeedMistakeCodes.YamlNotUsed, place, $"*{alias.Value}", "Seed files have no aliases: write the value out, or put it in quotes.");
                return new SeedUnread(place);
            default:
                throw new InvalidOperationException($"No value starts with {current}.");
        }
    }

    private SeedList ReadList(SeedPlace place, int depth)
    {
        List<SeedValue> items = [];
        while (Next() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadValue(depth + 1));
        }

        return new SeedList(place, items);
    }

    private SeedValue ReadMap(SeedPlace place, int depth)
    {
        List<SeedEntry> entries = [];
        while (Next() && _parser.Current is not MappingEnd)
        {
            SeedValue key = ReadValue(depth + 1);
            if (!Next())
            {
                break;
            }

            SeedValue value = ReadValue(depth + 1);
            if (key is not SeedScalar name)
            {
                mistakes.Add(SeedMistakeCodes.YamlNotUsed, key.Place, "", "A key is a name, not a list or a map.");
            }
            else if (name is { IsPlain: true, Text: MergeKey })
            {
                mistakes.Add(SeedMistakeCodes.YamlNotUsed, key, "Seed files have no merge keys: write the fields out.");
            }
            else
            {
                AddEntry(entries, new SeedEntry(name, value), isTop: depth == 0);
            }
        }

        // Half a node would seem to lack what was not read.
        return _isStopped && depth > 0 ? new SeedUnread(place) : new SeedMap(place, entries);
    }

    private void AddEntry(List<SeedEntry> entries, SeedEntry entry, bool isTop)
    {
        // Maps of seed files are short; a set for each would cost more.
        foreach (SeedEntry other in entries)
        {
            if (other.Key.Text == entry.Key.Text)
            {
                string message = $"`{entry.Key.Text}` stands here twice; first in line {other.Key.Place.Line}.";
                mistakes.Add(SeedMistakeCodes.DuplicateKey, entry.Key, message);
                if (!isTop)
                {
                    return;
                }

                // The nodes of a kind that stands twice are there all the same.
                break;
            }
        }

        entries.Add(entry);
    }

    private void RefuseDecoration(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            string message = "Seed files have no anchors; a text that begins with `&` needs quotes.";
            mistakes.Add(SeedMistakeCodes.YamlNotUsed, PlaceOf(node.Start), $"&{node.Anchor}", message);
        }

        // A scalar in quotes has the tag `!` by the rules of YAML, without anybody having written it.
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            string message = "Seed files have no tags: the ontology says what a value is; a text that begins with `!` needs quotes.";
            mistakes.Add(SeedMistakeCodes.YamlNotUsed, PlaceOf(node.Start), node.Tag.Value, message);
        }
    }

    // False at the end and after a mistake that stops the reading.
    private bool Next()
    {
        if (_isStopped)
        {
            return false;
        }

        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException error)
        {
            Stop(SeedMistakeCodes.YamlSyntax, PlaceOf(error.Start), $"This is not YAML: {error.Message.TrimEnd('.')}.");
            return false;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // Some texts that are not YAML trip the parser itself (found by fuzzing); the last thing it understood is the best place there is.
            SeedPlace place = _parser.Current is { } last ? PlaceOf(last.End) : new SeedPlace(1, 1);
            Stop(SeedMistakeCodes.YamlSyntax, place, "This is not YAML, or soon behind this place it no longer is.");
            return false;
        }
    }

    private void Stop(string code, SeedPlace place, string message)
    {
        _isStopped = true;
        mistakes.Add(code, place, "", message);
    }

    private static SeedPlace PlaceOf(Mark mark) => new((int)mark.Line, (int)mark.Column);
}
