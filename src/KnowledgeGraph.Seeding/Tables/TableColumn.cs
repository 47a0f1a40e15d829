using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Reading;

namespace KnowledgeGraph.Seeding.Tables;

/// <summary>A column of a table as its header names it: <c>name:type</c>.</summary>
/// <param name="Cell">Its place in a row.</param>
/// <param name="Name">The field's name, or <c>records_part</c> for a field of records.</param>
/// <param name="Type">The type; empty where none is named.</param>
/// <param name="Place">Where the header names it.</param>
internal sealed record TableColumn(int Cell, string Name, string Type, SeedPlace Place);

/// <summary>What a column holds for one owner of fields.</summary>
/// <param name="Column">The column.</param>
/// <param name="Field">The field.</param>
/// <param name="Part">Where the field holds records, the field of the records; else the field itself.</param>
internal sealed record BoundColumn(TableColumn Column, OntologyField Field, OntologyField Part)
{
    /// <summary>Whether its cells hold several values.</summary>
    public bool IsList => Part.IsList || Field is RecordsField;

    /// <summary>The types that the header may name, the first one first: those of <c>neo4j-admin database import</c>.</summary>
    public IEnumerable<string> Types => TypesOf(Part).Select(type => IsList ? $"{type}[]" : type);

    /// <summary>What a column holds for an owner; null where it is none of its fields.</summary>
    public static BoundColumn? Of(FieldOwner owner, TableColumn column)
    {
        if (owner.FindField(column.Name) is { } field and not (RelationshipField or RecordsField))
        {
            return new BoundColumn(column, field, field);
        }

        foreach (RecordsField records in owner.Fields.OfType<RecordsField>())
        {
            if (column.Name.StartsWith(records.Name + Separator, StringComparison.Ordinal)
                && records.Record.FindField(column.Name[(records.Name.Length + 1)..]) is { } part)
            {
                return new BoundColumn(column, records, part);
            }
        }

        return null;
    }

    /// <summary>The names of the columns that hold an owner's field.</summary>
    public static IEnumerable<string> NamesOf(OntologyField field) => field switch
    {
        RelationshipField => [],
        RecordsField records => records.Record.Fields.Select(part => $"{records.Name}{Separator}{part.Name}"),
        _ => [field.Name],
    };

    private const char Separator = '_';

    private static string[] TypesOf(OntologyField field) => (field as PropertyField)?.Scalar switch
    {
        ScalarKind.Int => ["int", "long", "short", "byte"],
        ScalarKind.Float => ["double", "float"],
        ScalarKind.Boolean => ["boolean"],
        _ => ["string"],
    };
}
