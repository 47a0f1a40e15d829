using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Storage.Measures;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Reads what was measured: a scalar; a date is a list of its four days and its text.</summary>
internal static class StoredMeasure
{
    public static MeasuredValue Read(ref PackStreamReader reader)
    {
        switch (reader.Kind)
        {
            case PackStreamKind.Null:
                reader.TryReadNull();
                return MeasuredValue.Missing;
            case PackStreamKind.Integer:
                return MeasuredValue.Of(reader.ReadInteger());
            case PackStreamKind.Float:
                return MeasuredValue.Of(reader.ReadFloat());
            case PackStreamKind.Boolean:
                return MeasuredValue.Of(reader.ReadBoolean());
            case PackStreamKind.Text:
                return MeasuredValue.Of(reader.ReadText().ToArray());
            default:
                reader.ReadListHeader();
                var bounds = new EdtfBounds(reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger());
                return MeasuredValue.Of(bounds, reader.ReadText().ToArray());
        }
    }
}
