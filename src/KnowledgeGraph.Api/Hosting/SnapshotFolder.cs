using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>Compiled snapshots of the graph, a cache that anyone may delete: a file that does not fit is not read, one that can not be written is not missed.</summary>
internal sealed class SnapshotFolder(string? folder, string graphVersion)
{
    // Columns are laid out by this build of the store, so another build makes its own.
    private readonly string _key = $"{graphVersion}-{typeof(EmbeddedStore).Module.ModuleVersionId:N}";

    public EmbeddedStore? TryLoad(OntologyModel ontology)
    {
        if (folder is null || !File.Exists(PathOfKey))
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(PathOfKey);
            return EmbeddedStore.TryLoad(file, _key, ontology);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void TrySave(EmbeddedStore store)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder);
            var unfinished = Path.Combine(folder, $"{Guid.NewGuid():N}.unfinished");
            using (var file = File.Create(unfinished))
            {
                store.Save(file, _key);
            }

            File.Move(unfinished, PathOfKey, true);
            foreach (var outdated in Directory.EnumerateFiles(folder, "*.snapshot").Where(path => path != PathOfKey))
            {
                File.Delete(outdated);
            }
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The folder may be read-only; the next start reads the text again.
        }
    }

    private string PathOfKey => Path.Combine(folder!, $"{_key}.snapshot");
}
