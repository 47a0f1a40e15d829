using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Finds the fields of a derived interval and sees that the fold can fill all that are required.</summary>
internal sealed class IntervalReader(NamedFields names, NodeKind changeKind, PropertyField? level, PropertiesType? common)
{
    /// <summary>The fields of a properties type by their meaning; null where one is missing or does not fit.</summary>
    public IntervalFields? Read(string argument, PropertiesType properties)
    {
        if (properties.ValidTime is not { } time)
        {
            names.Refuse(argument, $"`{properties}` must have `@validTime`: the fold puts intervals there.");
            return null;
        }

        if (properties.FindField("changes") is not ReferenceField { IsList: true } changes
            || !changes.Target.PossibleKinds.Contains(changeKind))
        {
            names.Refuse(argument, $"`{properties}` must have a field `changes: [{changeKind}!]! @reference`.");
            return null;
        }

        IntervalFields fields = new(
            time,
            Find(argument, properties, "level", field => level is not null && field.Scalar == level.Scalar && field.EnumKind == level.EnumKind),
            Find(argument, properties, "sinceAtLatest", field => field.Scalar == ScalarKind.Boolean),
            Find(argument, properties, "contested", field => field.Scalar == ScalarKind.Boolean),
            changes);
        foreach (OntologyField field in properties.Fields.Where(field => field.IsRequired && !IsFilled(fields, field)))
        {
            names.Refuse(argument, $"`{properties}.{field}` is required, but the fold has no value for it.");
        }

        return fields;
    }

    private PropertyField? Find(string argument, PropertiesType properties, string name, Func<PropertyField, bool> fits)
    {
        if (properties.FindField(name) is not { } field)
        {
            return null;
        }

        if (field is PropertyField { IsList: false } property && fits(property))
        {
            return property;
        }

        names.Refuse(argument, $"`{properties}.{name}` does not have the type that the fold puts there.");
        return null;
    }

    private bool IsFilled(IntervalFields fields, OntologyField field) =>
        field == fields.Time.From
        || field == fields.Changes
        || field == fields.AtLatest
        || field == fields.Contested
        || (field == fields.Level && level!.IsRequired)
        || (common?.FindField(field.Name) is { } shared && IsFilledForAll(shared));

    // What all relationships have is filled from the changes, or with the value marked as derived.
    private bool IsFilledForAll(OntologyField field) => field switch
    {
        PropertyField { EnumKind: { } kind } => kind.Values.Any(value => value.IsDerived),
        RecordsField records => changeKind.FindField(field.Name) is RecordsField own && own.Record == records.Record,
        _ => false,
    };
}
