using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Deriving;
using KnowledgeGraph.Seeding.Validation;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding;

/// <summary>Makes a graph of seed files: read each file, put them together, derive, hand over.</summary>
/// <remarks>Nothing is handed over unless all is valid, and one mistake does not hide another. Touches no disk.</remarks>
public static class SeedLoader
{
    /// <summary>The graph that the files hold, or every mistake in them.</summary>
    public static SeedLoadResult Load(OntologyModel ontology, IReadOnlyList<SeedFile> files, SeedLimits? limits = null)
    {
        FileDraft[] drafts = ReadFiles(ontology, files, limits ?? SeedLimits.Default);
        NodeIndex nodes = new(drafts);
        List<RelationshipData> relationships = new RelationshipChecks(ontology, nodes).Make(drafts);
        foreach (ReferenceDraft reference in drafts.SelectMany(draft => draft.References))
        {
            nodes.Resolve(reference);
        }

        // A change that could not be read would make others look wrong: folding waits until all is in order.
        if (drafts.All(draft => draft.Mistakes.All.Count == 0))
        {
            foreach (ChangeModel model in ontology.Changes)
            {
                relationships.AddRange(new ChangeFold(ontology, model, nodes, relationships).Run());
            }
        }

        ImmutableArray<SeedMistake> mistakes = SortedMistakes(drafts);
        return new SeedLoadResult(
            mistakes.IsEmpty ? MakeGraph(ontology, files, nodes, relationships) : null,
            mistakes,
            Count(drafts.SelectMany(draft => draft.Nodes), draft => draft.Node.Kind.Name),
            Count(relationships, relationship => relationship.Kind.Type));
    }

    private static FileDraft[] ReadFiles(OntologyModel ontology, IReadOnlyList<SeedFile> files, SeedLimits limits)
    {
        FileDraft[] drafts = new FileDraft[files.Count];
        int[] byPath = [.. Enumerable.Range(0, files.Count).OrderBy(place => files[place].Path, StringComparer.Ordinal)];

        // The largest files first, so that no core waits for another at the end.
        int[] bySize = [.. Enumerable.Range(0, files.Count).OrderByDescending(place => files[byPath[place]].Content.Length)];
        Parallel.ForEach(
            Partitioner.Create(bySize, loadBalance: true),
            place => drafts[place] = SeedFileReader.Read(ontology, files[byPath[place]], limits));
        return drafts;
    }

    private static GraphData MakeGraph(
        OntologyModel ontology, IReadOnlyList<SeedFile> files, NodeIndex nodes, List<RelationshipData> relationships)
    {
        // Ids are ASCII, so that the ordinal order is that of their bytes.
        NodeData[] sortedNodes = [.. nodes.Nodes.Select(draft => draft.Node)];
        Array.Sort(sortedNodes, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        relationships.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new GraphData(
            ontology,
            SeedVersion.Of(ontology.Version, files),
            ImmutableCollectionsMarshal.AsImmutableArray(sortedNodes),
            [.. relationships]);
    }

    private static ImmutableArray<SeedMistake> SortedMistakes(IEnumerable<FileDraft> drafts) =>
    [
        .. drafts.SelectMany(draft => draft.Mistakes.All)
            .OrderBy(mistake => mistake.File, StringComparer.Ordinal)
            .ThenBy(mistake => mistake.Line)
            .ThenBy(mistake => mistake.Column)
            .ThenBy(mistake => mistake.Code, StringComparer.Ordinal)
            .ThenBy(mistake => mistake.Message, StringComparer.Ordinal),
    ];

    private static ImmutableArray<SeedCount> Count<T>(IEnumerable<T> items, Func<T, string> nameOf) =>
    [
        .. items.CountBy(nameOf, StringComparer.Ordinal)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new SeedCount(pair.Key, pair.Value)),
    ];
}
