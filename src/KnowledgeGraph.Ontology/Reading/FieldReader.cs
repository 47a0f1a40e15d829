using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Search;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Makes the model's fields from declared ones.</summary>
internal sealed class FieldReader(
    Declarations declarations,
    ModelShells shells,
    IReadOnlyDictionary<string, RelationshipKind> relationships,
    MistakeList mistakes)
{
    /// <summary>Makes the fields of one owner; a field with a mistake is left out.</summary>
    public ImmutableArray<OntologyField> Read(DeclaredRole ownerRole, IEnumerable<DeclaredField> declared)
    {
        ImmutableArray<OntologyField>.Builder fields = ImmutableArray.CreateBuilder<OntologyField>();
        foreach (DeclaredField field in declared)
        {
            if (Read(ownerRole, field, fields.Count) is { } made)
            {
                fields.Add(made);
            }
        }

        return fields.ToImmutable();
    }

    private OntologyField? Read(DeclaredRole ownerRole, DeclaredField field, int index)
    {
        if (FieldShape.Of(field.Syntax.Type) is not { } shape)
        {
            return Refuse(field, $"`{field.Syntax.Type}` can not be stored: a field is `T`, `T!`, `[T!]` or `[T!]!`.");
        }

        if (shape.IsList && ownerRole == DeclaredRole.Record)
        {
            return Refuse(field, "A field of a record is one value: stores keep records as lists, one for each field.");
        }

        DirectiveUse? relationship = field.Directive(DirectiveVocabulary.Relationship);
        bool isReference = field.Directive(DirectiveVocabulary.Reference) is not null;
        DirectiveUse? maxWords = field.Directive(DirectiveVocabulary.MaxWords);
        if (relationship is not null)
        {
            return ReadRelationship(ownerRole, field, index, shape, relationship);
        }

        if (isReference)
        {
            return shells.FindNodeType(shape.TypeName) is { } target
                ? new ReferenceField(field.Name, field.Description, index, shape.IsList, shape.IsRequired, target)
                : RefuseUnknown(field, shape, "kind or interface", declarations.All.Where(type => type.IsNodeType));
        }

        if (ScalarNames.Find(shape.TypeName) is { } scalar)
        {
            if (maxWords is not null && scalar != ScalarKind.String)
            {
                mistakes.Add(OntologyMistakeCodes.BadDirective, field.File, maxWords.Location, "`@maxWords` is for fields of type `String`.");
            }

            return new PropertyField(field.Name, field.Description, index, shape.IsList, shape.IsRequired, scalar)
            {
                MaxWords = maxWords?.Number("limit"),
                SearchWeight = ReadSearchWeight(ownerRole, field, scalar),
            };
        }

        if (shells.Enums.TryGetValue(shape.TypeName, out EnumKind? enumKind))
        {
            return new PropertyField(field.Name, field.Description, index, shape.IsList, shape.IsRequired, ScalarKind.Enum, enumKind);
        }

        if (shells.Records.TryGetValue(shape.TypeName, out RecordType? record))
        {
            return shape.IsList && ownerRole != DeclaredRole.Record
                ? new RecordsField(field.Name, field.Description, index, shape.IsRequired, record)
                : Refuse(field, $"`{record.Name}` is a record: it lives as a list, `[{record.Name}!]!`, in nodes and in relationships.");
        }

        return shells.FindNodeType(shape.TypeName) is not null
            ? Refuse(field, $"`{field.Owner}.{field.Name}` leads to nodes: it needs `@relationship` or `@reference`.")
            : RefuseUnknown(field, shape, "type", declarations.All);
    }

    private int ReadSearchWeight(DeclaredRole ownerRole, DeclaredField field, ScalarKind scalar)
    {
        bool isSearched = scalar == ScalarKind.String && ownerRole is (DeclaredRole.Kind or DeclaredRole.Interface);
        DirectiveUse? search = field.Directive(DirectiveVocabulary.Search);
        if (search is not null && !isSearched)
        {
            mistakes.Add(OntologyMistakeCodes.BadDirective, field.File, search.Location, "`@search` is for fields of nodes of type `String` or `[String!]`.");
        }

        return isSearched ? search?.Number("weight") ?? SearchLimits.DefaultWeight : 0;
    }

    private OntologyField? ReadRelationship(
        DeclaredRole ownerRole, DeclaredField field, int index, FieldShape shape, DirectiveUse relationship)
    {
        if (ownerRole is not (DeclaredRole.Kind or DeclaredRole.Interface))
        {
            return Refuse(field, "Only nodes have relationships; a record or a relationship has `@reference` instead.");
        }

        if (shape.IsList && !shape.IsRequired)
        {
            return Refuse(field, $"A list of relationships is never missing: write `[{shape.TypeName}!]!`.");
        }

        if (shells.FindNodeType(shape.TypeName) is not { } target)
        {
            return RefuseUnknown(field, shape, "kind or interface", declarations.All.Where(type => type.IsNodeType));
        }

        return relationships.TryGetValue(relationship.Text("type") ?? "", out RelationshipKind? kind)
            ? new RelationshipField(
                field.Name,
                field.Description,
                index,
                shape.IsList,
                shape.IsRequired,
                kind,
                relationship.Text("direction") == "IN" ? RelationshipDirection.In : RelationshipDirection.Out,
                target)
            {
                IsTransitive = IsTransitive(field, shape),
            }
            : null;
    }

    private bool IsTransitive(DeclaredField field, FieldShape shape)
    {
        if (field.Directive(DirectiveVocabulary.Transitive) is not { } use)
        {
            return false;
        }

        if (!shape.IsList)
        {
            mistakes.Add(OntologyMistakeCodes.BadDirective, field.File, use.Location, "`@transitive` is for lists of relationships.");
        }

        return true;
    }

    private OntologyField? Refuse(DeclaredField field, string message)
    {
        mistakes.Add(OntologyMistakeCodes.BadFieldType, field.File, field.Syntax.Type.Location, message);
        return null;
    }

    private OntologyField? RefuseUnknown(DeclaredField field, FieldShape shape, string what, IEnumerable<DeclaredType> known)
    {
        string hint = NameSuggestion.For(shape.TypeName, known.Select(type => type.Name));
        string message = $"There is no {what} `{shape.TypeName}`.{hint}";
        mistakes.Add(OntologyMistakeCodes.UnknownType, field.File, field.Syntax.Type.Location, message);
        return null;
    }
}
