using System.Runtime.InteropServices;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>The relationships that were written so far, by their ids, which are not spelled out: millions would not fit.</summary>
internal sealed class WrittenRelationships(OntologyModel ontology, NodeIndex nodes)
{
    private readonly Dictionary<long, SeedLocation>[] _withoutKey = [.. ontology.Relationships.Select(_ => new Dictionary<long, SeedLocation>())];
    private readonly Dictionary<string, SeedLocation> _withKey = new(StringComparer.Ordinal);

    /// <summary>Where a relationship of the same id stands; null where there was none, and now this is one.</summary>
    public SeedLocation? FindOrAdd(KnownRelationship known)
    {
        // `a--T--b--c` may be the way to `b--c`, and the one to `b` with the key `c`.
        if (known.Key is not null)
        {
            string id = known.Kind.IdOf(nodes.IdOf(known.Source), nodes.IdOf(known.Target), known.Key);
            int other = nodes.Find($"{nodes.IdOf(known.Target)}--{known.Key}");
            return other >= 0 && _withoutKey[known.Kind.Index].TryGetValue(Pair(known.Source, other), out SeedLocation spelled)
                ? spelled
                : FindOrAdd(_withKey, id, known.Location);
        }

        string target = nodes.IdOf(known.Target);
        return _withKey.Count > 0
            && target.Contains("--", StringComparison.Ordinal)
            && _withKey.TryGetValue(known.Kind.IdOf(nodes.IdOf(known.Source), target, null), out SeedLocation keyed)
            ? keyed
            : FindOrAdd(_withoutKey[known.Kind.Index], Pair(known.Source, known.Target), known.Location);
    }

    private static SeedLocation? FindOrAdd<T>(Dictionary<T, SeedLocation> written, T id, SeedLocation location)
        where T : notnull
    {
        ref SeedLocation first = ref CollectionsMarshal.GetValueRefOrAddDefault(written, id, out bool exists);
        if (exists)
        {
            return first;
        }

        first = location;
        return null;
    }

    private static long Pair(int source, int target) => ((long)source << 32) | (uint)target;
}
