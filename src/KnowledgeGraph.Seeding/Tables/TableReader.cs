using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Reading;
using KnowledgeGraph.Seeding.Validation;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Tables;

/// <summary>Reads one table: its nodes, or its relationships once all nodes are known.</summary>
/// <remarks>The file is closed while it is not being read: a seed may have any number of tables.</remarks>
internal sealed partial class TableReader
{
    private const int PieceRows = 1024;

    private readonly OntologyModel _ontology;
    private readonly SeedFile _file;
    private readonly SeedLimits _limits;
    private readonly TableHeader? _header;
    private readonly Dictionary<string, NodeKind?> _kinds = new(StringComparer.Ordinal);
    private CsvReader _csv = null!;
    private CellReader _cells = null!;

    /// <summary>Reads the header of a table.</summary>
    public TableReader(OntologyModel ontology, SeedFile file, SeedLimits limits)
    {
        _ontology = ontology;
        _file = file;
        _limits = limits;
        Mistakes = new FileMistakes(file.Path, limits.MaxTableMistakes);
        using Stream stream = file.Open();
        _header = TableHeader.Read(new CsvReader(stream, limits.MaxRowBytes), ontology, Mistakes);
    }

    /// <summary>Its mistakes.</summary>
    public FileMistakes Mistakes { get; }

    /// <summary>Whether it holds relationships; null where it can not be read.</summary>
    public bool? HoldsRelationships => _header?.HoldsRelationships;

    /// <summary>The nodes, a piece of the table at a time.</summary>
    public IEnumerable<FileDraft> ReadNodes() => Read(ReadNode);

    /// <summary>The relationships, a piece of the table at a time.</summary>
    public IEnumerable<FileDraft> ReadRelationships(NodeIndex nodes, RelationshipEnds ends) => Read(piece => ReadRelationship(piece, nodes, ends));

    private IEnumerable<FileDraft> Read(Action<FileDraft> readRow)
    {
        using Stream stream = _file.Open();
        _csv = new CsvReader(stream, _limits.MaxRowBytes);
        _cells = new CellReader(_csv, _header!, Mistakes);
        _csv.Read();
        FileDraft piece = new(Mistakes);
        int rows = 0;
        while (_csv.Read())
        {
            if (IsWhole(piece))
            {
                readRow(piece);
            }

            if (++rows % PieceRows == 0)
            {
                yield return piece;
                piece = new FileDraft(Mistakes);
            }
        }

        yield return piece;
    }

    private bool IsWhole(FileDraft piece)
    {
        CsvProblem? problem = _csv.Problem;
        if (problem is null && _csv.Count != _header!.Count)
        {
            string message = $"The row has {_csv.Count} cells, the header {_header.Count}; the row is not read.";
            problem = new CsvProblem(SeedMistakeCodes.CsvSyntax, _csv.Place, "", message);
        }

        if (problem is not null)
        {
            Mistakes.Add(problem.Code, problem.Place, problem.Shown, problem.Message);
            NoteUnread(piece);
        }

        return problem is null;
    }

    private void NoteUnread(FileDraft piece)
    {
        int id = _header!.CellOf(TableHeader.Id);
        if (id >= 0 && id < _csv.Count)
        {
            piece.UnreadIds.Add(_csv.Text(id));
        }
    }

    private void ReadNode(FileDraft piece)
    {
        int cell = _header!.CellOf(TableHeader.Id);
        if (ReadSlug(cell, "The row needs an id") is not { } id || FindKind() is not { } kind)
        {
            NoteUnread(piece);
            return;
        }

        object?[] values = _cells.Read(kind, $"A `{kind}`", id, piece.References);
        piece.Nodes.Add(new NodeDraft(new NodeData(kind, id, values), new SeedLocation(Mistakes, _csv.PlaceOf(cell)), []));
    }

    private void ReadRelationship(FileDraft piece, NodeIndex nodes, RelationshipEnds ends)
    {
        if (FindRelationship() is not { } kind)
        {
            return;
        }

        int source = FindNode(_header!.CellOf(TableHeader.Start), nodes, kind, ends);
        int target = FindNode(_header.CellOf(TableHeader.End), nodes, kind, ends);
        int keyCell = _header.CellOf(TableHeader.KeyColumn);
        string? key = keyCell < 0 || _csv.IsEmpty(keyCell) ? null : ReadSlug(keyCell, "");
        object?[] values = _cells.Read(kind.Properties, $"A relationship `{kind}`", null, piece.References);
        if (source < 0 || target < 0)
        {
            return;
        }

        if (ends.Fit(kind, nodes.KindOf(source), nodes.KindOf(target)))
        {
            piece.Known.Add(new KnownRelationship(kind, source, target, key, values, new SeedLocation(Mistakes, _csv.Place)));
            return;
        }

        string message = $"`{kind}` does not lead from a {nodes.KindOf(source)} to a {nodes.KindOf(target)}; it leads from {ends.Describe(kind)}.";
        _cells.Report(SeedMistakeCodes.UnknownRelationship, _header.CellOf(TableHeader.Type), message);
    }
}
