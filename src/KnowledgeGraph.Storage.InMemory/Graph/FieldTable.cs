using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;
using KnowledgeGraph.Storage.InMemory.Snapshot;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>The columns of a kind's nodes, of a kind's relationships or of a type's records, at the fields' places; relationship fields have none.</summary>
internal sealed class FieldTable(FieldOwner owner, Column?[] columns)
{
    public FieldOwner Owner { get; } = owner;

    public Column? this[int fieldIndex] => columns[fieldIndex];

    /// <summary>The column of a field of that name; null where there is none.</summary>
    public Column? Find(string fieldName) => Owner.FindField(fieldName) is { } field ? columns[field.Index] : null;

    /// <summary>The column of a date field.</summary>
    public DateColumn Dates(PropertyField field) => (DateColumn)columns[field.Index]!;

    public static FieldTable Load(FieldOwner owner, SnapshotReader reader)
    {
        var columns = new Column?[owner.Fields.Length];
        foreach (var field in owner.Fields)
        {
            columns[field.Index] = field switch
            {
                PropertyField { IsList: true } => ListColumn.Load(reader),
                PropertyField property => property.Scalar switch
                {
                    ScalarKind.Int => IntColumn.Load(reader),
                    ScalarKind.Float => FloatColumn.Load(reader),
                    ScalarKind.Boolean => BooleanColumn.Load(reader),
                    ScalarKind.Enum => EnumColumn.Load(reader, property.EnumKind!),
                    ScalarKind.EdtfDate => DateColumn.Load(reader),
                    _ => TextColumn.Load(reader),
                },
                RecordsField or ReferenceField => RangeColumn.Load(reader),
                _ => null,
            };
        }

        return new FieldTable(owner, columns);
    }

    public void Save(SnapshotWriter writer)
    {
        foreach (var column in columns)
        {
            column?.Save(writer);
        }
    }
}
