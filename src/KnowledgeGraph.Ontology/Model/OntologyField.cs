namespace KnowledgeGraph.Ontology.Model;

/// <summary>A field of a node type, of relationship properties or of a record.</summary>
/// <remarks>A kind has its own instance of a field that it inherits, so that <see cref="Index"/> is its place there.</remarks>
public abstract class OntologyField(string name, string description, int index, bool isList, bool isRequired)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string Description { get; } = description;

    /// <summary>The place among the owner's fields.</summary>
    public int Index { get; } = index;

    /// <summary>True for a list.</summary>
    public bool IsList { get; } = isList;

    /// <summary>True where a value (or at least an empty list) must be there: <c>!</c> in the SDL.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>The type of a property.</summary>
public enum ScalarKind
{
    /// <summary>A slug or other identifier.</summary>
    Id,

    /// <summary>Text.</summary>
    String,

    /// <summary>A 32-bit integer.</summary>
    Int,

    /// <summary>A double.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date in EDTF.</summary>
    EdtfDate,

    /// <summary>One of an enum's names.</summary>
    Enum,
}

/// <summary>A scalar, an enum or a list of them.</summary>
public sealed class PropertyField(
    string name,
    string description,
    int index,
    bool isList,
    bool isRequired,
    ScalarKind scalar,
    EnumKind? enumKind = null
) : OntologyField(name, description, index, isList, isRequired)
{
    /// <summary>The scalar.</summary>
    public ScalarKind Scalar { get; } = scalar;

    /// <summary>The enum where <see cref="Scalar"/> is <see cref="ScalarKind.Enum"/>.</summary>
    public EnumKind? EnumKind { get; } = enumKind;

    /// <summary><c>@maxWords</c>: the most words that a text may have; null where there is no limit.</summary>
    public int? MaxWords { get; init; }

    /// <summary><c>@search</c>: how much a word counts that is found here; 0 where the field is not searched.</summary>
    public int SearchWeight { get; init; }
}

/// <summary>A list of records.</summary>
public sealed class RecordsField(string name, string description, int index, bool isRequired, RecordType record)
    : OntologyField(name, description, index, true, isRequired)
{
    /// <summary>The records' type.</summary>
    public RecordType Record { get; } = record;
}

/// <summary>An id, or a list of ids, that leads to nodes: marked <c>@reference</c>.</summary>
public sealed class ReferenceField(string name, string description, int index, bool isList, bool isRequired, NodeType target)
    : OntologyField(name, description, index, isList, isRequired)
{
    /// <summary>Where it leads.</summary>
    public NodeType Target { get; } = target;
}

/// <summary>Which end of a relationship a field stands at.</summary>
public enum RelationshipDirection
{
    /// <summary>The field's node is the source.</summary>
    Out,

    /// <summary>The field's node is the target.</summary>
    In,
}

/// <summary>A relationship seen from one of its ends.</summary>
public sealed class RelationshipField(
    string name,
    string description,
    int index,
    bool isList,
    bool isRequired,
    RelationshipKind relationship,
    RelationshipDirection direction,
    NodeType target
) : OntologyField(name, description, index, isList, isRequired)
{
    /// <summary><c>@transitive</c>: what is reached over several such relationships is asked for, too.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>The kind of relationship.</summary>
    public RelationshipKind Relationship { get; } = relationship;

    /// <summary>Which end the field stands at.</summary>
    public RelationshipDirection Direction { get; } = direction;

    /// <summary>The type of the nodes at the other end.</summary>
    public NodeType Target { get; } = target;
}
