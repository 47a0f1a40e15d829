using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A field to write.</summary>
/// <remarks>Where objects of several types may stand below it, each group of types that select the same fields has a selection of its own.</remarks>
public sealed class PlannedField
{
    private short[]? _variantOfType;

    internal PlannedField(
        int index,
        FieldDefinition definition,
        CompositeType parentType,
        ImmutableArray<FieldSyntax> nodes,
        object? step
    )
    {
        Index = index;
        Definition = definition;
        ParentType = parentType;
        Nodes = nodes;
        Step = step;
        ResponseName = nodes[0].ResponseName;
        Key = Encoding.UTF8.GetBytes($"\"{ResponseName}\":");
        Shape = FieldShape.Of(definition.Type);
        NamedType = definition.Type.Named;
        StaticType = NamedType as ObjectType;
        IsTypename = definition.Name == TypenameField.Name;
    }

    /// <summary>The place among all planned fields of the operation.</summary>
    public int Index { get; }

    /// <summary>The key in the response.</summary>
    public string ResponseName { get; }

    /// <summary>The key as it is written: quoted, with its colon, in UTF-8.</summary>
    public byte[] Key { get; }

    /// <summary>The field's definition.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The type on which the field is selected.</summary>
    public CompositeType ParentType { get; }

    /// <summary>The places in the document that were merged into it, the first first.</summary>
    public ImmutableArray<FieldSyntax> Nodes { get; }

    /// <summary>What a planner made of it; null where none took part.</summary>
    public object? Step { get; }

    /// <summary>Lists and nulls of its type.</summary>
    public FieldShape Shape { get; }

    /// <summary>The type inside all lists and non-nulls.</summary>
    public NamedType NamedType { get; }

    /// <summary>The type of the objects below it where there is only one.</summary>
    public ObjectType? StaticType { get; }

    /// <summary>True for the meta-field, which the writer answers itself.</summary>
    public bool IsTypename { get; }

    /// <summary>The selections below it; none for a leaf.</summary>
    public ImmutableArray<SelectionPlan> Variants { get; private set; } = [];

    /// <summary>The selection for an object of that type.</summary>
    public int VariantOf(int typeIndex) => _variantOfType is null ? 0 : _variantOfType[typeIndex];

    internal void Complete(ImmutableArray<SelectionPlan> variants, short[]? variantOfType)
    {
        Variants = variants;
        _variantOfType = variantOfType;
    }
}
