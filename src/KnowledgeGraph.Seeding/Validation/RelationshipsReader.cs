using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Reading;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Reads the relationships that a node is written with.</summary>
internal sealed class RelationshipsReader(OntologyModel ontology, FileDraft draft, FieldsReader fields)
{
    private const string OtherKey = "to";
    private const string KeyKey = "key";

    private readonly ScalarReader _scalars = new(draft.Mistakes);
    private readonly InheritedProperties _inherited = new(ontology);

    /// <summary>Reads what stands under one field.</summary>
    public void Read(NodeData owner, RelationshipField field, SeedEntry entry)
    {
        if (field.Relationship.IsDerived)
        {
            string message = $"`{field}` is derived when the seed is loaded; it is never written by hand.";
            draft.Mistakes.Add(SeedMistakeCodes.DerivedRelationship, entry.Key, message);
            return;
        }

        switch (entry.Value)
        {
            case SeedList { Items.Count: 0 } or SeedScalar { IsNull: true }:
                draft.Mistakes.Add(SeedMistakeCodes.EmptyValue, entry.Value, "There is no value; what is missing is left out.");
                break;
            case SeedList list when field.IsList:
                list.Items.ForEach(item => ReadOne(owner, field, item));
                break;
            case SeedList list:
                string tooMany = $"`{field}` leads to one {field.Target}: expected its id or a map, not a list.";
                draft.Mistakes.Add(SeedMistakeCodes.WrongType, list, tooMany);
                break;
            case SeedScalar or SeedMap when field.IsList:
                string noList = $"Here stands {entry.Value.Form}; `{field}` is a list: each item an id or a map with `{OtherKey}`.";
                draft.Mistakes.Add(SeedMistakeCodes.WrongType, entry.Value, noList);
                break;
            default:
                ReadOne(owner, field, entry.Value);
                break;
        }
    }

    private void ReadOne(NodeData owner, RelationshipField field, SeedValue value)
    {
        PropertiesType properties = field.Relationship.Properties;
        object?[] values = new object?[properties.Fields.Length];
        bool[] given = new bool[values.Length];
        switch (value)
        {
            case SeedScalar scalar when _scalars.ReadSlug(scalar) is { } slug:
                Add(scalar, slug, null);
                break;
            case SeedMap map:
                fields.Read(properties, map, values, given, OtherKey, KeyKey);
                fields.CheckTime(properties.ValidTime, values, map);
                SeedValue? other = map.Entries.Find(entry => entry.Key.Text == OtherKey)?.Value;
                SeedValue? key = map.Entries.Find(entry => entry.Key.Text == KeyKey)?.Value;
                string? keyText = key is null ? null : _scalars.ReadSlug(key);
                if (other is null)
                {
                    string message = $"A relationship needs `{OtherKey}`: the id of a {field.Target}.";
                    draft.Mistakes.Add(SeedMistakeCodes.MissingRequired, map.Place, "", message);
                }
                else if (_scalars.ReadSlug(other) is { } slug && (key is null || keyText is not null))
                {
                    Add(other, slug, keyText);
                }

                break;
            case SeedList list:
                draft.Mistakes.Add(SeedMistakeCodes.WrongType, list, $"Here stands a list; expected an id or a map with `{OtherKey}`.");
                break;
            default:
                break;
        }

        void Add(SeedValue place, string slug, string? key)
        {
            _inherited.Fill(owner.Kind, owner.Values, properties, values, given);
            fields.CheckRequired(properties, $"A relationship `{field}`", value.Place, given);
            SeedLocation location = new(draft.Mistakes, place.Place);
            draft.Relationships.Add(new RelationshipDraft(field, owner, slug, key, values, location));
        }
    }
}
