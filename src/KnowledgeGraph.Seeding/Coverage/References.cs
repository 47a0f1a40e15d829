using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Coverage;

/// <summary>The ids to which a node or relationship refers, by a field of its own or of one of its records.</summary>
internal static class References
{
    public static IEnumerable<string> Of(FieldOwner owner, object?[] values) =>
        owner.Fields.SelectMany(field => (field, values[field.Index]) switch
        {
            (ReferenceField, { } value) => Ids(value),
            (RecordsField, RecordData[] records) => records.SelectMany(OfRecord),
            _ => [],
        });

    private static IEnumerable<string> OfRecord(RecordData record) =>
        record.Type.Fields.OfType<ReferenceField>()
            .Where(field => record.Values[field.Index] is not null)
            .SelectMany(field => Ids(record.Values[field.Index]!));

    private static IEnumerable<string> Ids(object value) => value is object[] ids ? ids.Cast<string>() : [(string)value];
}
