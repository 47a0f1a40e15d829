using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>What has fields: a node type, the properties of relationships, a record.</summary>
public abstract class FieldOwner(string name, string description)
{
    private Dictionary<string, OntologyField> _byName = [];

    /// <summary>The name in the SDL.</summary>
    public string Name { get; } = name;

    /// <summary>The description in the SDL.</summary>
    public string Description { get; } = description;

    /// <summary>All fields, inherited ones first, in the order of the SDL; <see cref="OntologyField.Index"/> is the place here.</summary>
    public ImmutableArray<OntologyField> Fields { get; private set; } = [];

    /// <summary>The field of that name, if there is one.</summary>
    public OntologyField? FindField(string fieldName) => _byName.GetValueOrDefault(fieldName);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Sets the fields; called once.</summary>
    protected void SetFields(ImmutableArray<OntologyField> fields)
    {
        Fields = fields;
        _byName = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }
}

/// <summary>The properties that relationships of some kinds have, those that all have behind them.</summary>
public sealed class PropertiesType(string name, string description) : FieldOwner(name, description)
{
    /// <summary>The pair of dates that bounds the time for which a relationship holds; null where it has none.</summary>
    public ValidTimeFields? ValidTime { get; private set; }

    /// <summary>Sets the fields; called once, by the reader.</summary>
    public void Complete(ImmutableArray<OntologyField> fields, ValidTimeFields? validTime)
    {
        SetFields(fields);
        ValidTime = validTime;
    }
}

/// <summary>A record without identity inside nodes and relationships: a type marked <c>@value</c>.</summary>
public sealed class RecordType(string name, string description) : FieldOwner(name, description)
{
    /// <summary>Sets the fields; called once, by the reader.</summary>
    public void Complete(ImmutableArray<OntologyField> fields) => SetFields(fields);
}
