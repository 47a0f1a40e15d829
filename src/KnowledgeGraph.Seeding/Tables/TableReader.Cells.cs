using System.Text;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Seeding.Validation;

namespace KnowledgeGraph.Seeding.Tables;

// What the cells of ids, kinds and types name.
internal sealed partial class TableReader
{
    private int FindNode(int cell, NodeIndex nodes, RelationshipKind kind, RelationshipEnds ends)
    {
        ReadOnlySpan<byte> raw = _csv.Raw(cell);
        Span<char> id = raw.Length <= 256 ? stackalloc char[raw.Length] : new char[raw.Length];
        int node = nodes.Find(id[..Encoding.UTF8.GetChars(raw, id)]);
        if (node < 0 && ReadSlug(cell, $"A relationship `{kind}` needs two ends") is { } slug)
        {
            nodes.ReportDangling(slug, new SeedLocation(Mistakes, _csv.PlaceOf(cell)), () => $"an end of `{kind}`, which leads from {ends.Describe(kind)}");
        }

        return node;
    }

    private string? ReadSlug(int cell, string need)
    {
        if (_csv.IsEmpty(cell))
        {
            Mistakes.Add(SeedMistakeCodes.MissingRequired, _csv.PlaceOf(cell), "", $"{need}: {Slug.Description}.");
            return null;
        }

        string text = _csv.Text(cell);
        if (ScalarParser.FaultOfSlug(text) is { } fault)
        {
            _cells.Report(fault.Code, cell, fault.Message);
            return null;
        }

        return text;
    }

    // The kind stands alone, or among the labels of its nodes.
    private NodeKind? FindKind()
    {
        int cell = _header!.CellOf(TableHeader.Label);
        string text = _csv.Text(cell);
        if (!_kinds.TryGetValue(text, out NodeKind? kind))
        {
            List<string> labels = ListCell.Split(text);
            NodeKind[] named = [.. labels.Select(_ontology.FindKind).OfType<NodeKind>()];
            kind = named is [{ } one] && labels.TrueForAll(label => label == one.Name || one.Labels.Contains(label)) ? one : null;
            _kinds.Add(text, kind);
        }

        if (kind is null)
        {
            string hint = NameSuggestion.For(text, _ontology.Kinds.Select(known => known.Name));
            string message = $"Expected one kind of node, or the labels of one with semicolons between.{hint}";
            _cells.Report(SeedMistakeCodes.UnknownKind, cell, message);
        }

        return kind;
    }

    private RelationshipKind? FindRelationship()
    {
        int cell = _header!.CellOf(TableHeader.Type);
        string type = _csv.Text(cell);
        if (_ontology.FindRelationship(type) is not { } kind)
        {
            string hint = NameSuggestion.For(type, _ontology.Relationships.Select(known => known.Type));
            _cells.Report(SeedMistakeCodes.UnknownRelationship, cell, $"There is no kind of relationship `{type}`.{hint}");
            return null;
        }

        if (kind.IsDerived)
        {
            string message = $"`{kind}` is derived when the seed is loaded; it is never written by hand.";
            _cells.Report(SeedMistakeCodes.DerivedRelationship, cell, message);
            return null;
        }

        return kind;
    }
}
