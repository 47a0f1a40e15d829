using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.Groups;

/// <summary>Writes the leaves of a page of groups and of their keys, the same from every store.</summary>
public static class GroupFieldWriter
{
    /// <summary>Writes a leaf of a page; false where it has no value.</summary>
    public static bool Write(GroupPage page, EnvelopeField field, JsonBuffer output)
    {
        switch (field)
        {
            case EnvelopeField.TotalCount:
                output.Write((long)page.Total);
                return true;
            case EnvelopeField.HasNextPage:
                output.Write(page.HasNext ? "true"u8 : "false"u8);
                return true;
            case EnvelopeField.HasPreviousPage:
                output.Write(page.HasPrevious ? "true"u8 : "false"u8);
                return true;
            case EnvelopeField.StartCursor or EnvelopeField.EndCursor when page.Groups.Length > 0:
                output.WriteString(page.Shape.Order.CursorOf(page.Groups[field == EnvelopeField.StartCursor ? 0 : ^1]));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes a leaf of a key; false where it has no value.</summary>
    public static bool Write(GroupKey key, in MeasuredValue value, EnvelopeField field, JsonBuffer output)
    {
        switch (field)
        {
            case EnvelopeField.KeyField:
                output.WriteString(key.Path);
                return true;
            case EnvelopeField.KeyText when !value.IsMissing:
                output.WriteString(TextOf(key, value));
                return true;
            case EnvelopeField.KeyDate when key.Buckets is not null && !value.IsMissing:
                output.WriteString(TextOf(key, value));
                return true;
            case EnvelopeField.KeyNumber when key.Field?.Scalar is ScalarKind.Int or ScalarKind.Float:
            case EnvelopeField.KeyBoolean when key.Field?.Scalar == ScalarKind.Boolean:
                return value.Write(output);
            default:
                return false;
        }
    }

    private static string TextOf(GroupKey key, in MeasuredValue value) =>
        key switch
        {
            { Buckets: { } buckets } => DateBuckets.TextOf((long)value.Number, buckets.Bucket),
            { Field.Scalar: ScalarKind.Boolean } => value.Number != 0 ? "true" : "false",
            { Field.Scalar: ScalarKind.Int or ScalarKind.Float } => value.Number.ToString("R", CultureInfo.InvariantCulture),
            _ => Encoding.UTF8.GetString(value.Text.Span),
        };
}
