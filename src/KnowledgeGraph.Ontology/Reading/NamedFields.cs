using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Finds the fields that a directive names, and reports those that do not exist or do not fit.</summary>
internal sealed class NamedFields(string file, DirectiveUse use, MistakeList mistakes)
{
    /// <summary>A date field, one value.</summary>
    public PropertyField? Date(FieldOwner owner, string argument) =>
        Find<PropertyField>(owner, argument, "a field of type `EdtfDate`", field => field is { Scalar: ScalarKind.EdtfDate, IsList: false });

    /// <summary>A text field, one value.</summary>
    public PropertyField? Text(FieldOwner owner, string argument) =>
        Find<PropertyField>(owner, argument, "a field of type `String`", field => field is { Scalar: ScalarKind.String, IsList: false });

    /// <summary>A field whose type is an enum, one value.</summary>
    public PropertyField? Enum(FieldOwner owner, string argument) =>
        Find<PropertyField>(owner, argument, "a field whose type is an enum", field => field is { Scalar: ScalarKind.Enum, IsList: false });

    /// <summary>A relationship that leads to exactly one node.</summary>
    public RelationshipField? One(FieldOwner owner, string argument) =>
        Find<RelationshipField>(owner, argument, "a required relationship to one node (`T!`)", field => field is { IsList: false, IsRequired: true });

    /// <summary>A relationship to nodes of a type and no others.</summary>
    public RelationshipField? To(FieldOwner owner, string argument, NodeType target) =>
        Find<RelationshipField>(
            owner, argument, $"a relationship to `{target}`", field => field.Target.PossibleKinds.All(target.PossibleKinds.Contains));

    /// <summary>The field that an argument names; null where the argument is not given or the field does not fit.</summary>
    public TField? Find<TField>(FieldOwner owner, string argument, string expected, Func<TField, bool>? fits = null)
        where TField : OntologyField =>
        use.Text(argument) is { } name ? Find(owner, name, use.LocationOf(argument), expected, fits) : null;

    /// <summary>The field of a name that stands at a place.</summary>
    public TField? Find<TField>(FieldOwner owner, string name, SourceLocation place, string expected, Func<TField, bool>? fits = null)
        where TField : OntologyField
    {
        if (owner.FindField(name) is TField field && (fits is null || fits(field)))
        {
            return field;
        }

        string message = owner.FindField(name) is null
            ? $"`{owner}` has no field `{name}`; expected {expected}.{NameSuggestion.For(name, owner.Fields.Select(known => known.Name))}"
            : $"`{owner}.{name}` must be {expected}.";
        mistakes.Add(OntologyMistakeCodes.BadField, file, place, message);
        return null;
    }

    /// <summary>Reports a mistake at an argument.</summary>
    public void Refuse(string argument, string message) =>
        mistakes.Add(OntologyMistakeCodes.BadField, file, use.LocationOf(argument), message);
}
