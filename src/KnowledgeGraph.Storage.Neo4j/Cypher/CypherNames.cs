using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>How the ontology's words are spelled in the database.</summary>
/// <remarks>
/// A node carries the labels of its kind and its interfaces and a common one. A date is kept as its text and four days; what bounds a
/// valid time always has its days, an open one those of the far past or future, so that comparisons meet no null. Records are parallel
/// lists, one per field, of equal length, with an empty string for what is missing.
/// </remarks>
internal static class CypherNames
{
    /// <summary>The label that all our nodes carry, and no others.</summary>
    public const string CommonLabel = "KnowledgeGraphNode";

    /// <summary>The label of the one node that says which graph the database holds.</summary>
    public const string MarkerLabel = "KnowledgeGraphVersion";

    /// <summary>The property that makes sure that this node is one: always the same value, and unique.</summary>
    public const string MarkerKey = "only";

    /// <summary>The pattern that finds that node, as <c>m</c>.</summary>
    public const string Marker = $"(m:{MarkerLabel} {{{MarkerKey}: '{MarkerKey}'}})";

    /// <summary>The label of the nodes that tell where a word is found.</summary>
    public const string WordLabel = "KnowledgeGraphWord";

    /// <summary>The property that names a node's kind.</summary>
    public const string Kind = "_kind";

    /// <summary>The property that holds a hash of a node's or relationship's values.</summary>
    public const string Hash = "_hash";

    /// <summary>What stands behind a text property's name for the text with its case folded.</summary>
    public const string FoldedSuffix = "_fold";

    // Raised whenever the way in which a graph is kept changes, so that an older database is seeded again rather than misread.
    private const string Layout = "2";

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "all", "and", "any", "as", "asc", "by", "call", "case", "contains", "count", "create", "delete", "desc", "detach", "distinct",
        "else", "end", "ends", "exists", "false", "foreach", "in", "is", "limit", "load", "match", "merge", "none", "not", "null", "on",
        "optional", "or", "order", "remove", "return", "set", "single", "skip", "starts", "then", "true", "union", "unwind", "use",
        "when", "where", "with", "xor", "yield",
    };

    /// <summary>The day properties of a date, in the order of its bounds.</summary>
    public static IReadOnlyList<string> DaySuffixes { get; } = ["_es", "_ls", "_ee", "_le"];

    /// <summary>A name as Cypher takes it: quoted where it could be read otherwise.</summary>
    public static string Quote(string name) => Reserved.Contains(name) ? $"`{name}`" : name;

    /// <summary>The four days of a date, as properties of a variable.</summary>
    public static string[] Days(string variable, string field) => [.. DaySuffixes.Select(suffix => $"{variable}.{Quote(field + suffix)}")];

    /// <summary>What a database must hold to be read: a graph of this ontology, kept in the present way.</summary>
    public static string ShapeOf(OntologyModel ontology) => $"{ontology.Version}-{Layout}";

    /// <summary>The label that all nodes of a type carry; of any type where it is null.</summary>
    public static string Label(NodeType? type) => type is null ? CommonLabel : Quote(type.Label);

    /// <summary>The list property of a record's field.</summary>
    public static string RecordProperty(RecordsField records, OntologyField field) => Quote($"{records.Name}_{field.Name}");
}
