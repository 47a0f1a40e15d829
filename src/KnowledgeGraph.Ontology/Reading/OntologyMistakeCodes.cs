namespace KnowledgeGraph.Ontology.Reading;

/// <summary>The codes of mistakes in an ontology; each stands with its meaning in <c>docs/errors.md</c>.</summary>
public static class OntologyMistakeCodes
{
    /// <summary>The text is not SDL.</summary>
    public const string Syntax = "ONTOLOGY_SYNTAX";

    /// <summary>The definition is SDL, but not part of the dialect.</summary>
    public const string UnsupportedDefinition = "ONTOLOGY_UNSUPPORTED_DEFINITION";

    /// <summary>A name is used twice, or is one that the engine needs for itself.</summary>
    public const string NameTaken = "ONTOLOGY_NAME_TAKEN";

    /// <summary>A name does not have the form that its place asks for.</summary>
    public const string BadName = "ONTOLOGY_BAD_NAME";

    /// <summary>A type, field or enum value has no description.</summary>
    public const string NoDescription = "ONTOLOGY_NO_DESCRIPTION";

    /// <summary>The dialect has no such directive, or not at this place, or not twice.</summary>
    public const string BadDirective = "ONTOLOGY_BAD_DIRECTIVE";

    /// <summary>A directive's argument is unknown, missing or of the wrong form.</summary>
    public const string BadArgument = "ONTOLOGY_BAD_ARGUMENT";

    /// <summary>No type of that name is declared, or not one that fits the place.</summary>
    public const string UnknownType = "ONTOLOGY_UNKNOWN_TYPE";

    /// <summary>A field that a directive names does not exist, or is not of the form that the directive needs.</summary>
    public const string BadField = "ONTOLOGY_BAD_FIELD";

    /// <summary>A field's type can not be stored.</summary>
    public const string BadFieldType = "ONTOLOGY_BAD_FIELD_TYPE";

    /// <summary>Interfaces implement each other in a circle, or a field does not fit the one that it inherits.</summary>
    public const string BadInheritance = "ONTOLOGY_BAD_INHERITANCE";

    /// <summary>The fields of one type of relationship do not agree with each other.</summary>
    public const string RelationshipDisagrees = "ONTOLOGY_RELATIONSHIP_DISAGREES";

    /// <summary>Two root fields would have the same name.</summary>
    public const string RootFieldTaken = "ONTOLOGY_ROOT_FIELD_TAKEN";
}
