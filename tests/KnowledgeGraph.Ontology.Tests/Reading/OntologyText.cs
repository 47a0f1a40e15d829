using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Tests.Reading;

/// <summary>Writes a model as text, so that whole results can be compared.</summary>
internal static class OntologyText
{
    public static string Print(OntologyModel model) => string.Join('\n',
    [
        .. model.Kinds.SelectMany(kind => Lines(
            $"kind {kind} ({kind.Singular}, {kind.Plural}) {string.Join('+', kind.Labels)}{(kind.Lane is null ? "" : $" lane {kind.Lane},")}{Time(kind.ValidTime)}", kind)),
        .. model.Interfaces.SelectMany(type => Lines(
            $"interface {type} ({type.Singular}, {type.Plural}) of {string.Join(", ", type.PossibleKinds)}{Time(type.ValidTime)}", type)),
        .. model.Relationships.Select(kind => $"relationship {kind} {kind.Properties}{(kind.IsDerived ? " derived" : "")}"),
        .. model.PropertiesTypes.SelectMany(type => Lines($"properties {type}{Time(type.ValidTime)}", type)),
        .. model.Records.SelectMany(type => Lines($"record {type}", type)),
        .. model.Enums.Select(type => $"enum {type.Name} {string.Join(' ', type.Values.Select(value => value.Name))}"),
    ]);

    private static string Time(ValidTimeFields? time) => time is null ? "" : $" time {time.From}..{time.To}";

    private static IEnumerable<string> Lines(string head, FieldOwner owner) => owner.Fields.Select(Line).Prepend(head);

    private static string Line(OntologyField field)
    {
        (string type, string rest) = field switch
        {
            PropertyField property => (
                property.EnumKind?.Name ?? property.Scalar.ToString(), property.MaxWords is { } limit ? $" at most {limit} words" : ""),
            RecordsField records => (records.Record.Name, ""),
            ReferenceField reference => (reference.Target.Name, " by reference"),
            RelationshipField { Direction: RelationshipDirection.Out } relationship => (
                relationship.Target.Name, $" -{relationship.Relationship}->"),
            RelationshipField relationship => (relationship.Target.Name, $" <-{relationship.Relationship}-"),
            _ => throw new InvalidOperationException($"No such field: {field}."),
        };
        return $"  {field.Index} {field}: {(field.IsList ? $"[{type}]" : type)}{(field.IsRequired ? "!" : "")}{rest}";
    }
}
