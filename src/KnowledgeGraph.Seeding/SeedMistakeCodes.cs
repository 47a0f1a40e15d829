namespace KnowledgeGraph.Seeding;

/// <summary>The codes of mistakes in seed files; each stands with its meaning in <c>docs/errors.md</c>.</summary>
public static class SeedMistakeCodes
{
    /// <summary>The file's bytes are not UTF-8.</summary>
    public const string NotUtf8 = "SEED_NOT_UTF8";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "SEED_TOO_LARGE";

    /// <summary>The text is not YAML.</summary>
    public const string YamlSyntax = "SEED_YAML_SYNTAX";

    /// <summary>The text is not CSV as RFC 4180 has it, or a row has not as many cells as the header.</summary>
    public const string CsvSyntax = "SEED_CSV_SYNTAX";

    /// <summary>The header of a table lacks a column that it needs, or has one that can not be.</summary>
    public const string BadHeader = "SEED_BAD_HEADER";

    /// <summary>A table has more mistakes than are told.</summary>
    public const string MoreMistakes = "SEED_MORE_MISTAKES";

    /// <summary>The ontology has no such kind of relationship, or it does not lead from such a node to such a node.</summary>
    public const string UnknownRelationship = "SEED_UNKNOWN_RELATIONSHIP";

    /// <summary>Lists and maps stand deeper in each other than any seed needs.</summary>
    public const string TooDeep = "SEED_TOO_DEEP";

    /// <summary>YAML that seed files do not use: anchors, aliases, tags, merge keys, several documents, keys that are no text.</summary>
    public const string YamlNotUsed = "SEED_YAML_NOT_USED";

    /// <summary>A key stands twice in one map.</summary>
    public const string DuplicateKey = "SEED_DUPLICATE_KEY";

    /// <summary>The ontology has no such kind of node.</summary>
    public const string UnknownKind = "SEED_UNKNOWN_KIND";

    /// <summary>The kind, relationship or record has no such field.</summary>
    public const string UnknownField = "SEED_UNKNOWN_FIELD";

    /// <summary>The value does not have the type or form that its place asks for.</summary>
    public const string WrongType = "SEED_WRONG_TYPE";

    /// <summary>The value is null or empty.</summary>
    public const string EmptyValue = "SEED_EMPTY_VALUE";

    /// <summary>Something that must be given is not.</summary>
    public const string MissingRequired = "SEED_MISSING_REQUIRED";

    /// <summary>The text holds a character that can not be stored.</summary>
    public const string BadText = "SEED_BAD_TEXT";

    /// <summary>The text has more words than its field may have.</summary>
    public const string TooManyWords = "SEED_TOO_MANY_WORDS";

    /// <summary>An id, a key or a reference is not a slug.</summary>
    public const string BadSlug = "SEED_BAD_SLUG";

    /// <summary>The text is not a date in EDTF.</summary>
    public const string BadDate = "SEED_BAD_DATE";

    /// <summary>The enum has no such value.</summary>
    public const string UnknownEnumValue = "SEED_UNKNOWN_ENUM_VALUE";

    /// <summary>A time certainly ends before it begins.</summary>
    public const string ReversedTime = "SEED_REVERSED_TIME";

    /// <summary>Two nodes have the same id.</summary>
    public const string DuplicateId = "SEED_DUPLICATE_ID";

    /// <summary>No node has this id.</summary>
    public const string DanglingReference = "SEED_DANGLING_REFERENCE";

    /// <summary>The node with this id is of a kind that does not fit.</summary>
    public const string WrongKind = "SEED_WRONG_KIND";

    /// <summary>The relationship stands elsewhere already.</summary>
    public const string DuplicateRelationship = "SEED_DUPLICATE_RELATIONSHIP";

    /// <summary>A field that leads to one node would lead to several.</summary>
    public const string TooManyRelationships = "SEED_TOO_MANY_RELATIONSHIPS";

    /// <summary>The relationship is derived and never written by hand.</summary>
    public const string DerivedRelationship = "SEED_DERIVED_RELATIONSHIP";

    /// <summary>A change has no date on which it takes effect.</summary>
    public const string NoEffectiveDate = "SEED_NO_EFFECTIVE_DATE";

    /// <summary>A change closes what is not open.</summary>
    public const string NothingToEnd = "SEED_NOTHING_TO_END";

    /// <summary>A change ends one of another element or whole.</summary>
    public const string EndsElsewhere = "SEED_ENDS_ELSEWHERE";
}
