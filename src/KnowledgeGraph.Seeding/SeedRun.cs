using System.Collections.Concurrent;
using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Deriving;
using KnowledgeGraph.Seeding.Reading;
using KnowledgeGraph.Seeding.Tables;
using KnowledgeGraph.Seeding.Validation;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding;

/// <summary>One reading of seed files: nodes first, then relationships, then what is derived. Tables pass by; YAML stands in memory.</summary>
internal sealed class SeedRun
{
    private readonly OntologyModel _ontology;
    private readonly SeedFile[] _files;
    private readonly IGraphWriter _writer;
    private readonly SeedLimits _limits;
    private readonly string? _version;
    private readonly FoldedParts _folded;
    private readonly NodeIndex _nodes;
    private readonly RelationshipChecks _checks;
    private readonly RelationshipEnds _ends;
    private readonly List<RelationshipData> _toFold = [];
    private readonly List<ReferenceDraft> _references = [];
    private readonly int[] _nodeCounts;
    private readonly int[] _relationshipCounts;

    public SeedRun(OntologyModel ontology, IReadOnlyList<SeedFile> files, IGraphWriter writer, SeedLimits limits, string? version)
    {
        _ontology = ontology;
        _files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _writer = writer;
        _limits = limits;
        _version = version;
        _folded = new FoldedParts(ontology);
        _nodes = new NodeIndex(_folded.Holds);
        _checks = new RelationshipChecks(ontology, _nodes);
        _ends = new RelationshipEnds(ontology);
        _nodeCounts = new int[ontology.Kinds.Length];
        _relationshipCounts = new int[ontology.Relationships.Length];
    }

    public SeedReadResult Run()
    {
        FileDraft[] drafts = ReadYaml([.. _files.Where(file => !file.IsTable)]);
        TableReader[] tables = [.. _files.Where(file => file.IsTable).Select(file => new TableReader(_ontology, file, _limits))];
        Array.ForEach(drafts, TakeNodes);
        foreach (TableReader table in tables.Where(table => table.HoldsRelationships == false))
        {
            PieceQueue.Run(table.ReadNodes(), TakeNodes);
        }

        Array.ForEach(drafts, TakeRelationships);
        foreach (TableReader table in tables.Where(table => table.HoldsRelationships == true))
        {
            PieceQueue.Run(table.ReadRelationships(_nodes, _ends), TakeRelationships);
        }

        _references.ForEach(reference => _nodes.Resolve(reference));
        _checks.CheckMissing();
        FileMistakes[] all = [.. drafts.Select(draft => draft.Mistakes), .. tables.Select(table => table.Mistakes)];

        // A change that could not be read would make others look wrong: folding waits until all is in order.
        if (!all.Any(mistakes => mistakes.Any))
        {
            Derive();
        }

        ImmutableArray<SeedMistake> sorted = Sorted(all);
        return new SeedReadResult(
            sorted.IsEmpty ? _version ?? SeedVersion.Of(_ontology.Version, _files) : null,
            sorted,
            Counted(_nodeCounts, place => _ontology.Kinds[place].Name),
            Counted(_relationshipCounts, place => _ontology.Relationships[place].Type));
    }

    private FileDraft[] ReadYaml(SeedFile[] files)
    {
        FileDraft[] drafts = new FileDraft[files.Length];

        // The largest files first, so that no core waits for another at the end.
        int[] bySize = [.. Enumerable.Range(0, files.Length).OrderByDescending(place => files[place].Length)];
        Parallel.ForEach(
            Partitioner.Create(bySize, loadBalance: true),
            place => drafts[place] = SeedFileReader.Read(_ontology, files[place], _limits));
        return drafts;
    }

    private void TakeNodes(FileDraft draft)
    {
        _nodes.AddUnread(draft.UnreadIds);
        foreach (NodeDraft node in draft.Nodes)
        {
            if (_nodes.Add(node))
            {
                _nodeCounts[node.Node.Kind.Index]++;
                _writer.Add(node.Node);
            }
        }

        KeepUnknown(draft);
    }

    private void TakeRelationships(FileDraft draft)
    {
        foreach (RelationshipDraft relationship in draft.Relationships)
        {
            Take(_checks.Make(relationship));
        }

        foreach (KnownRelationship known in draft.Known)
        {
            Take(_checks.Make(known));
        }

        KeepUnknown(draft);
    }

    // Most references lead to what was read before; only the others wait for the end.
    private void KeepUnknown(FileDraft draft)
    {
        foreach (ReferenceDraft reference in draft.References)
        {
            int node = _nodes.Find(reference.Slug);
            if (node < 0 || !reference.Target.PossibleKinds.Contains(_nodes.KindOf(node)))
            {
                _references.Add(reference);
            }
        }

        draft.References.Clear();
    }

    private void Take(RelationshipData? relationship)
    {
        if (relationship is null)
        {
            return;
        }

        _relationshipCounts[relationship.Kind.Index]++;
        if (_folded.Holds(relationship.Kind))
        {
            _toFold.Add(relationship);
        }

        _writer.Add(relationship);
    }

    private void Derive()
    {
        foreach (ChangeModel model in _ontology.Changes)
        {
            // One model may fold what another one derived.
            foreach (RelationshipData derived in new ChangeFold(_ontology, model, _nodes, _toFold).Run())
            {
                Take(derived);
            }
        }
    }

    private static ImmutableArray<SeedMistake> Sorted(IEnumerable<FileMistakes> files) =>
    [
        .. files.SelectMany(file => file.All)
            .OrderBy(mistake => mistake.File, StringComparer.Ordinal)
            .ThenBy(mistake => mistake.Line)
            .ThenBy(mistake => mistake.Column)
            .ThenBy(mistake => mistake.Code, StringComparer.Ordinal)
            .ThenBy(mistake => mistake.Message, StringComparer.Ordinal),
    ];

    private static ImmutableArray<SeedCount> Counted(int[] counts, Func<int, string> nameOf) =>
    [
        .. counts.Index().Where(pair => pair.Item > 0)
            .Select(pair => new SeedCount(nameOf(pair.Index), pair.Item))
            .OrderBy(count => count.Name, StringComparer.Ordinal),
    ];
}
