using System.Collections.Frozen;

namespace KnowledgeGraph.Ontology.Directives;

/// <summary>All directives of the dialect, one row each; <c>docs/ontology.md</c> tells what they mean.</summary>
internal static class DirectiveVocabulary
{
    public const string Node = "node";
    public const string Plural = "plural";
    public const string Lane = "lane";
    public const string Relationship = "relationship";
    public const string RelationshipProperties = "relationshipProperties";
    public const string Value = "value";
    public const string Reference = "reference";
    public const string ValidTime = "validTime";
    public const string Timeline = "timeline";
    public const string Act = "act";
    public const string Background = "background";
    public const string Change = "change";
    public const string Effect = "effect";
    public const string Forbids = "forbids";
    public const string Derived = "derived";
    public const string Contested = "contested";
    public const string MaxWords = "maxWords";
    public const string Search = "search";
    public const string Disagreement = "disagreement";
    public const string Disagrees = "disagrees";
    public const string Transitive = "transitive";

    private const DirectivePlace Types = DirectivePlace.Object | DirectivePlace.Interface;

    /// <summary>The rules by the directive's name.</summary>
    public static FrozenDictionary<string, DirectiveRule> Rules { get; } = new DirectiveRule[]
    {
        new(Node, Types, [Optional("labels", ArgumentForm.StringList)]),
        new(Plural, Types, [Required("value")]),
        new(Lane, Types, [Required("key")]),
        new(Relationship, DirectivePlace.Field, [Required("type"), Choice("direction", "IN", "OUT"), Optional("properties")]),
        new(RelationshipProperties, DirectivePlace.Object, [Optional("all", ArgumentForm.Boolean)]),
        new(Value, DirectivePlace.Object, []),
        new(Reference, DirectivePlace.Field, []),
        new(ValidTime, Types, [Required("from"), Required("to")]),
        new(Timeline, DirectivePlace.Interface, [Required("root"), Required("date"), Required("title"), Optional("titles", ArgumentForm.StringList)]),
        new(Act, DirectivePlace.Object, [Required("of"), Required("kind")]),
        new(Background, DirectivePlace.Object, [Required("field")]),
        new(
            Change,
            DirectivePlace.Object,
            [
                Required("root"), Required("state"), Required("entry"),
                Required("whole"), Required("element"), Required("kind"), Optional("level"), Optional("modality"), Required("effective"),
                new("acts", ArgumentForm.StringList, true), Optional("ends"), Optional("contested"),
                Required("holds"), Optional("forbids"), Optional("changes"), Optional("changesType"),
            ]),
        new(Effect, DirectivePlace.EnumValue, [Choice("is", "OPENS", "OPENS_AT_LATEST", "KEEPS", "CLOSES")]),
        new(Forbids, DirectivePlace.EnumValue, []),
        new(Derived, DirectivePlace.EnumValue, []),
        new(Contested, DirectivePlace.EnumValue, []),
        new(Disagreement, DirectivePlace.Field, [Required("root"), Required("pair"), Optional("about")]),
        new(Disagrees, DirectivePlace.EnumValue, []),
        new(Transitive, DirectivePlace.Field, []),
        new(MaxWords, DirectivePlace.Field, [new("limit", ArgumentForm.PositiveInt, true)]),
        new(Search, DirectivePlace.Field, [new("weight", ArgumentForm.Weight, true)]),
    }.ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);

    private static ArgumentRule Required(string name) => new(name, ArgumentForm.String, true);

    private static ArgumentRule Optional(string name, ArgumentForm form = ArgumentForm.String) => new(name, form, false);

    private static ArgumentRule Choice(string name, params string[] names) => new(name, ArgumentForm.Name, true, [.. names]);
}
