using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Reading;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Where something stands.</summary>
internal readonly record struct SeedLocation(FileMistakes File, SeedPlace Place)
{
    public void Report(string code, string value, string message) => File.Add(code, Place, value, message);

    /// <summary>The place as a message names it.</summary>
    public override string ToString() => $"{File.File}:{Place.Line}:{Place.Column}";
}

/// <summary>A node as its file gives it; references are not looked up yet.</summary>
/// <param name="Node">The node.</param>
/// <param name="Location">Where its id stands.</param>
/// <param name="Given">True for each field that the file gives, by the fields' indexes; empty where it gives no relationships.</param>
internal sealed record NodeDraft(NodeData Node, SeedLocation Location, bool[] Given);

/// <summary>A relationship as it stands at one of its ends.</summary>
/// <param name="Field">The field under which it is written.</param>
/// <param name="Owner">The node with which it is written.</param>
/// <param name="Other">The slug that it names.</param>
/// <param name="Key">What tells it from parallel ones; null where it has none.</param>
/// <param name="Values">Its properties.</param>
/// <param name="Location">Where the slug stands.</param>
internal sealed record RelationshipDraft(
    RelationshipField Field,
    NodeData Owner,
    string Other,
    string? Key,
    object?[] Values,
    SeedLocation Location
);

/// <summary>A relationship between two known nodes.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Source">The source's place in the <see cref="NodeIndex"/>.</param>
/// <param name="Target">The target's place.</param>
/// <param name="Key">What tells it from parallel ones; null where it has none.</param>
/// <param name="Values">Its properties.</param>
/// <param name="Location">Where it stands.</param>
internal readonly record struct KnownRelationship(
    RelationshipKind Kind,
    int Source,
    int Target,
    string? Key,
    object?[] Values,
    SeedLocation Location
);

/// <summary>A slug that must lead to a node of some type.</summary>
internal readonly record struct ReferenceDraft(NodeType Target, string Slug, SeedLocation Location);

/// <summary>All that one file gives, or a piece of a table.</summary>
internal sealed class FileDraft(FileMistakes mistakes)
{
    public FileMistakes Mistakes { get; } = mistakes;

    public List<NodeDraft> Nodes { get; } = [];

    public List<RelationshipDraft> Relationships { get; } = [];

    public List<ReferenceDraft> References { get; } = [];

    /// <summary>Relationships of a table, whose ends are known.</summary>
    public List<KnownRelationship> Known { get; } = [];

    /// <summary>Ids of nodes that are there, but could not be read.</summary>
    public List<string> UnreadIds { get; } = [];
}
