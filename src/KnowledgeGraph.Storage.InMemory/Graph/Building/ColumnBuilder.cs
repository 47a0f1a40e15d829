using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Graph.Building;

/// <summary>Takes the values of one field, a row at a time, and makes a column of them.</summary>
internal abstract class ColumnBuilder
{
    /// <summary>Takes the next row's value as <see cref="NodeData"/> has it; null where it is missing.</summary>
    public abstract void Add(object? value);

    /// <summary>The column, its rows in the order of the places; called once.</summary>
    /// <param name="order">For each row of the column the place at which it was taken; null where that is the same.</param>
    public abstract Column Finish(int[]? order);

    /// <summary>The builder of a field; null for relationships, which have no column.</summary>
    public static ColumnBuilder? Of(OntologyField field, GraphBuilder graph) =>
        field switch
        {
            PropertyField { IsList: true } => new ListBuilder(),
            PropertyField property => property.Scalar switch
            {
                ScalarKind.Int => new IntBuilder(),
                ScalarKind.Float => new FloatBuilder(),
                ScalarKind.Boolean => new BooleanBuilder(),
                ScalarKind.Enum => new EnumBuilder(property.EnumKind!),
                ScalarKind.EdtfDate => new DateBuilder(),
                _ => new TextBuilder(),
            },
            RecordsField records => new RecordsBuilder(graph.RecordsOf(records.Record)),
            ReferenceField => new ReferencesBuilder(graph),
            _ => null,
        };
}

/// <summary>Builds integers.</summary>
internal sealed class IntBuilder : ColumnBuilder
{
    private readonly ChunkedList<int> _values = new();
    private readonly ChunkedList<bool> _present = new();

    public override void Add(object? value)
    {
        _values.Add(value is int number ? number : 0);
        _present.Add(value is not null);
    }

    public override Column Finish(int[]? order) => new IntColumn(_values.ToArray(order), _present.ToArray(order));
}

/// <summary>Builds doubles.</summary>
internal sealed class FloatBuilder : ColumnBuilder
{
    private readonly ChunkedList<double> _values = new();

    public override void Add(object? value) => _values.Add(value is double number ? number : double.NaN);

    public override Column Finish(int[]? order) => new FloatColumn(_values.ToArray(order));
}

/// <summary>Builds truth values.</summary>
internal sealed class BooleanBuilder : ColumnBuilder
{
    private readonly ChunkedList<byte> _values = new();

    public override void Add(object? value) => _values.Add(value is bool flag ? (flag ? (byte)1 : (byte)0) : BooleanColumn.Missing);

    public override Column Finish(int[]? order) => new BooleanColumn(_values.ToArray(order));
}

/// <summary>Builds names of an enum.</summary>
internal sealed class EnumBuilder(EnumKind kind) : ColumnBuilder
{
    private readonly ChunkedList<ushort> _places = new();

    public override void Add(object? value) => _places.Add(value is string name ? (ushort)kind.PlaceOf(name) : EnumColumn.Missing);

    public override Column Finish(int[]? order) => new EnumColumn(_places.ToArray(order), kind);
}
