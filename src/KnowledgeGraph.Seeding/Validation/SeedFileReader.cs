using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Seeding.Reading;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Reads one file and checks all that can be seen without the others.</summary>
internal sealed class SeedFileReader
{
    private const string IdKey = "id";

    private readonly OntologyModel _ontology;
    private readonly SeedLimits _limits;
    private readonly FileDraft _draft;
    private readonly FieldsReader _fields;
    private readonly RelationshipsReader _relationships;

    private SeedFileReader(OntologyModel ontology, string path, SeedLimits limits)
    {
        _ontology = ontology;
        _limits = limits;
        _draft = new FileDraft(new FileMistakes(path));
        _fields = new FieldsReader(_draft);
        _relationships = new RelationshipsReader(ontology, _draft, _fields);
    }

    /// <summary>What one file gives.</summary>
    public static FileDraft Read(OntologyModel ontology, SeedFile file, SeedLimits limits)
    {
        SeedFileReader reader = new(ontology, file.Path, limits);
        reader.Read(file.Content.Span);
        return reader._draft;
    }

    private void Read(ReadOnlySpan<byte> bytes)
    {
        string? text = SeedText.Decode(bytes, _draft.Mistakes, _limits);
        YamlTree? tree = text is null ? null : new YamlTreeReader(_draft.Mistakes, _limits).Read(text);
        if (tree is null or { IsWhole: false })
        {
            _draft.UnreadIds.AddRange(UnreadIds.Guess(bytes));
        }

        switch (tree?.Root)
        {
            case SeedMap map:
                map.Entries.ForEach(ReadKind);
                break;
            case null or SeedUnread or SeedScalar { IsNull: true }:
                break;
            default:
                string message = $"Here stands {tree.Root.Form}; expected a map from kinds of nodes to lists of nodes.";
                _draft.Mistakes.Add(SeedMistakeCodes.WrongType, tree.Root, message);
                break;
        }
    }

    private void ReadKind(SeedEntry entry)
    {
        if (_ontology.FindKind(entry.Key.Text) is not { } kind)
        {
            ReportUnknownKind(entry);
        }
        else if (entry.Value is SeedList list)
        {
            list.Items.ForEach(item => ReadNode(kind, item));
        }
        else if (entry.Value is not SeedUnread)
        {
            string message = $"Here stands {entry.Value.Form}; expected a list of nodes of kind `{kind}`.";
            _draft.Mistakes.Add(SeedMistakeCodes.WrongType, entry.Value, message);
        }
    }

    private void ReportUnknownKind(SeedEntry entry)
    {
        string name = entry.Key.Text;
        string hint = _ontology.FindNodeType(name) is { } type
            ? $" `{name}` is an interface of {string.Join(", ", type.PossibleKinds.Select(kind => kind.Name))}."
            : NameSuggestion.For(name, _ontology.Kinds.Select(kind => kind.Name));
        _draft.Mistakes.Add(SeedMistakeCodes.UnknownKind, entry.Key, $"There is no kind of node `{name}`.{hint}");

        // The nodes are there; what refers to them is not dangling.
        foreach (SeedMap map in entry.Value is SeedList list ? list.Items.OfType<SeedMap>() : [])
        {
            NoteUnread(map);
        }
    }

    private void ReadNode(NodeKind kind, SeedValue value)
    {
        if (value is not SeedMap map)
        {
            if (value is not SeedUnread)
            {
                _draft.Mistakes.Add(SeedMistakeCodes.WrongType, value, $"Here stands {value.Form}; expected a map with the fields of `{kind}`.");
            }

            return;
        }

        object?[] values = new object?[kind.Fields.Length];
        bool[] given = new bool[values.Length];
        _fields.Read(kind, map, values, given);
        _fields.CheckRequired(kind, $"A `{kind}`", map.Place, given);
        _fields.CheckTime(kind.ValidTime, values, map);
        SeedValue? id = map.Entries.Find(entry => entry.Key.Text == IdKey)?.Value;
        NodeData node = new(kind, (string?)values[kind.FindField(IdKey)!.Index] ?? "", values);
        if (node.Id.Length > 0)
        {
            _draft.Nodes.Add(new NodeDraft(node, new SeedLocation(_draft.Mistakes, id!.Place), given));
        }
        else
        {
            NoteUnread(map);
        }

        foreach (SeedEntry entry in map.Entries)
        {
            if (kind.FindField(entry.Key.Text) is RelationshipField field)
            {
                _relationships.Read(node, field, entry);
            }
        }
    }

    private void NoteUnread(SeedMap map)
    {
        if (map.Entries.Find(entry => entry.Key.Text == IdKey)?.Value is SeedScalar { Text.Length: > 0 } id)
        {
            _draft.UnreadIds.Add(id.Text);
        }
    }
}
